import DocsRuntime
import DocsTesting
import Foundation
import Testing

@Suite struct HostileJSONTests {
    private func payload(_ json: Data) async throws -> JSONValue {
        try await APIClient(InMemoryTransport(HTTPResponse(status: 200, body: json))).payload(
            of: operation())
    }

    private func payload(_ json: String) async throws -> JSONValue {
        try await payload(Data(#"{"statusCode":200,"data":\#(json)}"#.utf8))
    }

    private func fault(_ json: String) async throws -> (path: String, reason: String) {
        let error = await apiError { _ = try await payload(json) }
        let decoding = try #require(error?.decoding)
        return (decoding.path, decoding.reason)
    }

    @Test(
        "what is nested too deep is not decoded, of whatever kind it is",
        arguments: [("[", "]"), (#"{"a":"#, "}"), (#"[{"a":"#, "}]")])
    func whatIsNestedTooDeepIsNotDecoded(open: String, close: String) async throws {
        for depth in [100, 511, 100_000] {
            let json = String(repeating: open, count: depth) + "1" + String(repeating: close, count: depth)
            #expect(try await fault(json) == ("", "The body is nested more than 100 levels deep."))
        }
    }

    @Test("what is nested a hundred levels deep can be used in every way, on a small stack")
    func whatIsNestedAHundredLevelsDeepCanBeUsedInEveryWay() async throws {
        let json = String(repeating: "[", count: 99) + String(repeating: "]", count: 99)
        let value = try await payload(json)
        let isSame = await withCheckedContinuation { done in
            let thread = Thread {
                let again = try? JSONDecoder().decode(JSONValue.self, from: Data(value.description.utf8))
                done.resume(returning: again == value && Set([again]).contains(value))
            }
            thread.stackSize = 512 * 1024
            thread.start()
        }
        #expect(isSame)
    }

    @Test("an error with a body nested too deep has the status and the text")
    func anErrorWithABodyNestedTooDeepHasTheStatusAndTheText() async throws {
        let body = Data(String(repeating: "[", count: 100_000).utf8)
        let stub = InMemoryTransport(HTTPResponse(status: 500, body: body))
        let error = await apiError { try await APIClient(stub).acknowledge(operation()) }
        #expect(error?.http?.status == 500)
        #expect(error?.http?.excerpt == String(repeating: "[", count: 200))
    }

    @Test("brackets in texts are no levels", arguments: ["[", #"\"["#, #"\\\"{"#])
    func bracketsInTextsAreNoLevels(text: String) async throws {
        let json = "\"" + String(repeating: text, count: 1000) + "\""
        #expect(try await payload(json).stringValue?.count ?? 0 >= 1000)
    }

    @Test(
        "what is no JSON value is a fault of the answer",
        arguments: [
            "1e400", "NaN", #""\ud800""#, "\"\0\"", "\"\u{1}\"", "01", "tru", "]", "",
        ])
    func whatIsNoJSONValueIsAFaultOfTheAnswer(json: String) async throws {
        #expect(try await !fault(json).reason.isEmpty)
    }

    @Test("so is a number of a hundred thousand digits")
    func soIsANumberOfAHundredThousandDigits() async throws {
        #expect(try await !fault(String(repeating: "9", count: 100_000)).reason.isEmpty)
    }

    @Test("odd values are values", arguments: [(#"{"a":1,"a":2}"#, #"{"a":1}"#), ("1e-400", "0"), ("-0", "0")])
    func oddValuesAreValues(json: String, read: String) async throws {
        #expect(try await payload(json).description == read)
    }

    @Test(
        "bytes that are no UTF-8 are a fault of the answer",
        arguments: [[0xFF], [0xC0, 0x80], [0xED, 0xA0, 0x80]] as [[UInt8]])
    func bytesThatAreNoUTF8AreAFaultOfTheAnswer(bytes: [UInt8]) async throws {
        let json = Data(#"{"statusCode":200,"data":""#.utf8) + bytes + Data(#""}"#.utf8)
        #expect(await apiError { _ = try await payload(json) }?.decoding != nil)
    }

    @Test("UTF-16 is a fault of the answer, as brackets would hide in it")
    func utf16IsAFaultOfTheAnswer() async throws {
        let json = try #require(#"{"statusCode":200,"data":1}"#.data(using: .utf16))
        let error = await apiError { _ = try await payload(json) }
        #expect(error?.decoding?.reason == "The body is not UTF-8.")
    }

    @Test("a mark of UTF-8 at the beginning is passed over")
    func aMarkOfUTF8AtTheBeginningIsPassedOver() async throws {
        #expect(try await payload(Data("\u{FEFF}{\"statusCode\":200,\"data\":1}".utf8)) == 1)
    }
}
