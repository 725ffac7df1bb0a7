import DocsSchema
import SchemaSketch
import Testing

@testable import docs_factory

@Suite("diff with a configuration")
struct DiffConfigurationTests {
    private func workspace(_ more: String) throws -> Workspace {
        let workspace = try Workspace()
        try workspace.write(
            #"{ "apis": [{ "name": "Pets", "specs": "pets", "output": "../out", \#(more) }] }"#,
            to: "specs/docs-factory.json")
        let head = "GET /get-user Client.getUser -> UserDto; UserDto; id: string!; "
        try workspace.write(head + "login: string", sketch: "old.json")
        try workspace.write(head + "email: string", sketch: "new.json")
        return workspace
    }

    private static func accepted(_ rule: String, _ subject: String, _ until: String) -> String {
        #""accepted": [{ "rule": "\#(rule)", "subject": "\#(subject)", "until": "\#(until)" }]"#
    }

    @Test("does not fail on a break that is accepted, and advises as before")
    func accepts() throws {
        let workspace = try workspace(Self.accepted("field-removed", "UserDto.login", "2999-12-31"))
        let outcome = workspace.run("diff", "old.json", "new.json", "--fail-on", "breaking")
        #expect(outcome.exitCode == .done)
        #expect(outcome.results.first == "Pets: 2 changes, 1 accepted")
        #expect(outcome.results.contains("  until 2999-12-31: field-removed  UserDto.login"))
        #expect(outcome.results.last == "Next version: major, as something breaks.")
        let json = workspace.run("diff", "old.json", "new.json", "--format", "json").results
        #expect(json.contains { $0.contains(#""acceptedUntil": "2999-12-31""#) })
    }

    @Test(
        "fails on one that is accepted no longer, or that is another",
        arguments: [
            accepted("field-removed", "UserDto.login", "2001-12-31"),
            accepted("field-removed", "UserDto.other", "2999-12-31"),
            accepted("field-added", "UserDto.login", "2999-12-31"),
        ])
    func refuses(accepted: String) throws {
        let outcome = try workspace(accepted).run("diff", "old.json", "new.json", "--fail-on", "breaking")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.results.first == "Pets: 2 changes, 1 breaking")
    }

    @Test("takes a rename for what it is")
    func renames() throws {
        let workspace = try workspace(#""renames": { "fields": { "UserDto.login": "email" } }"#)
        let outcome = workspace.run("diff", "old.json", "new.json")
        #expect(outcome.results.contains("  field-renamed  UserDto.login: login → email"))
    }

    @Test(
        "says what of it cannot be",
        arguments: [
            (
                accepted("field-removd", "A.b", "2999-12-31"),
                "no rule of changes is called 'field-removd'; did you mean 'field-removed'?"
            ),
            (accepted("field-removed", "A.b", "2999-02-29"), "a day such as 2026-12-31 is expected"),
            (#""accepted": [{ "rule": "field-removed", "subject": "A.b" }]"#, "'until' is missing here"),
            (#""renames": { "enums": {} }"#, "unknown key 'enums'; known are operations, models, fields"),
            (#""renames": { "models": { "A": 1 } }"#, "a text is expected here, not a number"),
        ])
    func wrong(more: String, message: String) throws {
        let outcome = try workspace(more).run("diff", "old.json", "new.json")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.results == [])
        #expect(outcome.complaints.first?.contains(": error: \(message) [config-") == true)
    }

    @Test(
        "knows the days of the calendar",
        arguments: [
            ("2026-12-31", true), ("2024-02-29", true), ("2000-02-29", true), ("2026-02-29", false),
            ("1900-02-29", false), ("2026-04-31", false), ("2026-13-01", false), ("2026-00-10", false),
            ("2026-1-1", false), ("tomorrow", false), ("", false), ("2026-12-31 ", false), ("+026-12-31", false),
        ])
    func days(text: String, isDay: Bool) {
        #expect((CalendarDay(text) != nil) == isDay)
    }

    @Test("knows the present day")
    func today() throws {
        let today = try #require(CalendarDay.today)
        #expect(try #require(CalendarDay("2024-01-01")) < today)
    }
}
