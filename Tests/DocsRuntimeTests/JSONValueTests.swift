import DocsRuntime
import Testing

@Suite struct JSONValueTests {
    @Test(
        "every JSON value reads and writes back the same",
        arguments: [
            "null", "true", "false", "0", "1", "-7", "9223372036854775807", "0.1", #""1""#, #""a/b""#, "[]", "{}",
            #"{"a":[1,{"b":null}],"c":"张三"}"#,
        ])
    func everyJSONValueReadsAndWritesBackTheSame(json: String) throws {
        let value: JSONValue = try decoded(json)
        #expect(try encoded(value) == json)
        #expect(value.description == json)
    }

    @Test("whole numbers stay exact where a double would round")
    func wholeNumbersStayExactWhereADoubleWouldRound() throws {
        let value: JSONValue = try decoded("9007199254740993")
        #expect(value == .integer(9_007_199_254_740_993))
    }

    @Test("a number beyond Int becomes a double") func aNumberBeyondIntBecomesADouble() throws {
        let value: JSONValue = try decoded("18446744073709551616")
        #expect(value == .number(18_446_744_073_709_551_616))
        #expect(value.intValue == nil)
    }

    @Test("truth values and numbers are not mixed up")
    func truthValuesAndNumbersAreNotMixedUp() throws {
        #expect(try decoded("true") == JSONValue.bool(true))
        #expect(try decoded("1") == JSONValue.integer(1))
        #expect(JSONValue.integer(1).boolValue == nil)
    }

    @Test("1 and 1.0 are equal and hash alike") func oneIsEqualAndHashAlike() {
        #expect(JSONValue.integer(1) == .number(1))
        #expect(Set<JSONValue>([.integer(1), .number(1)]).count == 1)
        #expect(JSONValue.integer(1) != .number(1.5))
    }

    @Test("literals spell any value") func literalsSpellAnyValue() throws {
        let value: JSONValue = ["a": [1, 2.5, "x", true, nil], "b": [:]]
        #expect(try encoded(value) == #"{"a":[1,2.5,"x",true,null],"b":{}}"#)
    }

    @Test("subscripts reach in and give nil where nothing is")
    func subscriptsReachInAndGiveNilWhereNothingIs() {
        let value: JSONValue = ["list": [["name": "x", "size": 3.0]]]
        #expect(value["list"]?[0]?["name"]?.stringValue == "x")
        #expect(value["list"]?[0]?["size"]?.intValue == 3)
        #expect(value["list"]?[1] == nil)
        #expect(value["list"]?[-1] == nil)
        #expect(value["list"]?["name"] == nil)
        #expect(value[0] == nil)
    }
}
