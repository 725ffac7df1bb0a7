import Testing

@testable import DocsReader

@Suite("A byte")
struct FindByteTests {
    @Test("is found at its first place, whatever stands around it", arguments: 0..<40)
    func places(place: Int) {
        for around in [0x00, 0x3b, 0x3d, 0x80, 0xbc, 0xff] as [UInt8] {
            var bytes = [UInt8](repeating: around, count: 40)
            bytes[place] = UInt8(ascii: "<")
            let piece = bytes[1...]
            #expect(piece.firstIndex(of: UInt8(ascii: "<")) == (place == 0 ? nil : place))
            #expect(piece.firstIndex(of: 0x0a, or: UInt8(ascii: "<")) == (place == 0 ? nil : place))
            bytes[39] = UInt8(ascii: "<")
            #expect(bytes[...].firstIndex(of: UInt8(ascii: "<")) == place)
        }
    }

    @Test("is not found in an empty piece, or where only a byte near it stands")
    func absence() {
        #expect(Text().firstIndex(of: 0) == nil)
        #expect(Text([UInt8](repeating: 1, count: 20)).firstIndex(of: 0) == nil)
        #expect(Text([0, 1, 0, 1, 0, 1, 0, 1, 0]).firstIndex(of: 1) == 1)
    }
}
