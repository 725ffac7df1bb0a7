import DocsRuntime
import Testing

@Suite struct HTTPHeadersTests {
    @Test("names are compared without regard to case") func namesAreComparedWithoutRegardToCase() {
        var headers: HTTPHeaders = ["Content-Type": "a", "content-type": "b"]
        #expect(headers["CONTENT-TYPE"] == "b")
        headers["Content-type"] = nil
        #expect(headers == [:])
    }

    @Test("iteration goes by name") func iterationGoesByName() {
        let headers: HTTPHeaders = ["b": "1", "C": "2", "a": "3"]
        #expect(headers.map(\.name) == ["a", "b", "c"])
    }

    @Test("merging lets the other win") func mergingLetsTheOtherWin() {
        var headers: HTTPHeaders = ["a": "1", "b": "1"]
        headers.merge(["B": "2", "c": "2"])
        #expect(headers == ["a": "1", "b": "2", "c": "2"])
    }
}
