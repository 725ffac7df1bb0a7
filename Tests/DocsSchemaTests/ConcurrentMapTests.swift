import DocsSchema
import Testing

@Suite("Mapping on all cores")
struct ConcurrentMapTests {
    @Test("keeps the order of the elements", arguments: [0, 1, 2, 1000])
    func order(count: Int) {
        let strings = (0..<count).map { "element \($0)" }
        #expect(Array(0..<count).concurrentMap { "element \($0)" } == strings)
    }
}
