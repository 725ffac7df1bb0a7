import DocsSchema
import Testing

@testable import DocsReader

@Suite("Data structures that stand on several pages")
struct MergePagesTests {
    private func read(_ pages: [String: String], sample: String = "") -> Reading {
        Reading(
            Dictionary(
                uniqueKeysWithValues: pages.map { path, rows in
                    let page = SnippetPage.model(rows).replacing("doIt", with: path.fileStem.lowerCamelCased)
                    return ("management/users/\(path)", page)
                }))
    }

    @Test("have the fields of all pages; required is what all of them require")
    func union() {
        let reading = read([
            "a.md":
                "| id | string | yes | ID | `1` |\n| name | string | yes | Name | |\n| old | string | yes | Old | |",
            "b.md": "| id | string | yes | ID | |\n| name | string | no | Name | |\n| new | string | yes | New | |",
        ])
        #expect(reading.fields("Dto") == ["id: string!", "name: string", "old: string", "new: string"])
        #expect(reading.model("Dto")?.pages == ["management/users/a.md", "management/users/b.md"])
        #expect(
            reading.diagnostics.map(\.id).sorted() == [
                "field-not-on-every-page", "field-not-on-every-page", "flags-differ", "models-differ", "models-differ",
            ])
        let report = reading.diagnostics.first { $0.id == "models-differ" }
        #expect(report?.position.file == "management/users/a.md")
        #expect(report?.message.contains("'Dto' lacks new here") == true)
    }

    @Test("say by one rule alone what a field's flag was taken from")
    func oneRule() {
        func page(_ rows: String) -> String { SnippetPage.response("| data | string | Data |\n" + rows) }
        let reading = Reading(["a/do-it.md": page("| extra | string | Extra |"), "b/do-it.md": page("")])
        let field = reading.model("DoItRespDto")?[field: "extra"]
        #expect(field?.presence == .optional)
        #expect(field?.inferences == [Inference(.presence, by: .mergedPages)])
    }

    @Test("tell what each of very many pages lacks")
    func many() {
        let models = (0..<3000).map {
            "\n### <a id=\"Dto\"></a> Dto\n\n\(SnippetPage.modelHeader)\n| f\($0) | string | no | F | |\n"
        }
        let reading = Reading(SnippetPage.model("| id | string | no | ID | |", more: models.joined()))
        #expect(reading.model("Dto")?.fields.count == 3001)
        #expect(
            reading.diagnostics.last { $0.id == "models-differ" }?.message
                == "'Dto' lacks f0, f1, f10, f100, f1000 and 2995 more here, which others give it, as "
                + "authentication/users/get-user.md:37")
    }

    @Test("are required where a page written by hand, which names no method, has an older copy")
    func oldCopy() {
        let rows = "| id | string | yes | ID | `1` |"
        let current = SnippetPage.model(rows + "\n| state | string | yes | State | |")
        let copy = SnippetPage.model(rows).replacing("## Method name\n\n`ManagementClient.doIt`\n", with: "")
        let reading = Reading(["a/b/current.md": current, "a/b/copy.md": copy])
        #expect(reading.fields("Dto") == ["id: string!", "state: string!"])
        #expect(reading.diagnostics.map(\.id).contains("models-differ"))
    }

    @Test(
        "have the type that says more, and any value where types contradict",
        arguments: [
            ("array", "string[]", "array of string"), ("object", "<a href=\"#Dto\">Dto</a>", "Dto"),
            ("array", "<a href=\"#Dto\">Dto[]</a>", "array of Dto"), ("", "number", "number"),
            ("string", "number", "any"), ("string", "object", "any"),
        ])
    func types(one: String, other: String, merged: String) {
        for (left, right) in [(one, other), (other, one)] {
            let reading = read([
                "a.md": "| x | \(left) | no | X | |\n| y | string | no | Y | |",
                "b.md": "| x | \(right) | no | X | |\n| y | string | no | Y | |",
            ])
            #expect(reading.fields("Dto").first == "x: \(merged)")
            #expect(reading.diagnostics.map(\.id).contains("types-differ") == (merged == "any"))
        }
    }

    @Test("are not emptied by a page that has only the header")
    func emptyTable() {
        let reading = read(["a.md": "", "b.md": "| id | string | yes | ID | |"])
        #expect(reading.fields("Dto") == ["id: string!"])
    }

    @Test("have the values of all pages")
    func values() {
        let reading = read([
            "a.md": "| s | string | no | S:<br>- `A`: a<br>- `B`: b | |",
            "b.md": "| s | string | no | S:<br>- `B`: b<br>- `C`: c | |",
        ])
        #expect(reading.values("Dto.s") == ["A", "B", "C"])
    }

    @Test("of responses with the same name and other fields are kept apart")
    func responses() {
        func page(_ method: String, _ field: String) -> String {
            "# T\n\n## Method name\n\n`C.\(method)`\n\n## Request response\n\nType: `Result`\n\n"
                + "| Name | Type | Description |\n| ---- | ---- | ---- |\n| \(field) | string | X |\n"
        }
        let reading = Reading(["a/a.md": page("one", "x"), "a/b.md": page("two", "y")])
        #expect(reading.fields("Result") == ["x: string!"])
        #expect(reading.fields("TwoResponse") == ["y: string!"])
        #expect(reading.diagnostics.map(\.id) == ["responses-differ"])
    }

    @Test("of responses are called after their operations, unless that is the name of one, too")
    func responseNames() {
        func page(_ field: String) -> String {
            "# T\n\n## Method name\n\n`C.\(field)`\n\n## Request response\n\nType: `GetResponse`\n\n"
                + "| Name | Type | Description |\n|-|-|-|\n| \(field) | string | X |\n"
        }
        let reading = Reading(["a/a.md": page("all"), "a/b.md": page("get")])
        #expect(reading.fields("GetResponse") == ["all: string!"])
        #expect(reading.fields("GetResponse2") == ["get: string!"])
    }

    @Test("are two if they share less than half, and the one on fewer pages is named after its operation")
    func parted() {
        let users = "| id | string | yes | ID | `1` |\n| name | string | yes | Name | |"
        let logins = "| count | number | yes | Count | `1` |\n| list | Dto[] | yes | List | |"
        let both = users + "\n" + logins
        let reading = read(["list-logins.md": logins, "list-users.md": both, "move-users.md": users])
        #expect(reading.fields("Dto") == ["count: number", "list: array of Dto", "id: string", "name: string"])
        let one = read(["list-logins.md": "| count | number | yes | Count | `1` |", "list-users.md": users])
        #expect(one.fields("Dto") == ["count: number", "id: string", "name: string"])
        let apart = read(["list-logins.md": logins, "list-users.md": users, "move-users.md": users])
        #expect(apart.fields("Dto") == ["id: string!", "name: string!"])
        #expect(apart.fields("ListLoginsDto") == ["count: number!", "list: array of ListLoginsDto!"])
        #expect(apart.model("DoItRespDto")?[field: "data"]?.type == .model("ListLoginsDto"))
        #expect(apart.diagnostics.first?.id == "models-parted")
    }

    @Test(
        "are two, and so is all that leads to them, by whatever link",
        arguments: [
            "array | Yes | Rows. Nested type: <a href=\"#Row\">Row</a>.",
            "array | Yes | Rows. See <a href=\"#Row\">Row</a>.",
            "<a href=\"#Row\">Row[]</a> | Yes | Rows",
        ])
    func partedOwners(cells: String) {
        func page(_ method: String, _ fields: [String]) -> String {
            let rows = fields.map { "| \($0) | string | Yes | X | |" }.joined(separator: "\n")
            return "# T\n\n## Method name\n\n`C.\(method)`\n\n## Request response\n\nType: `Result`\n\n"
                + "| Name | Type | Description |\n|-|-|-|\n| data | object | Data. See <a href=\"#Page\">Page</a>. |\n\n"
                + "## Data structure\n\n### Page\n\n\(SnippetPage.modelHeader)\n| total | number | Yes | All | |\n"
                + "| list | \(cells) | |\n\n"
                + "### Row\n\n\(SnippetPage.modelHeader)\n\(rows)\n"
        }
        let reading = Reading(["a/a.md": page("one", ["a", "b"]), "a/b.md": page("two", ["c", "d"])])
        #expect(reading.fields("TwoResponse") == ["data: TwoPage!"])
        #expect(reading.fields("TwoPage") == ["total: number!", "list: array of TwoRow!"])
        #expect(reading.fields("TwoRow") == ["c: string!", "d: string!"])
        #expect(reading.fields("Page") == ["total: number!", "list: array of Row!"])
    }

    @Test("with the same method are one operation if their path is the same, else two with names of their own")
    func methods() {
        let page = "# T\n\n## Method name\n\n`C.enable`\n\n## Request response\n\nType: `boolean`\n"
        let reading = Reading(["x/enable.md": page, "y/enable.md": page, "y/enable-by-user.md": page])
        #expect(
            reading.schema.operations.map { "\($0.name) \($0.path)" }.sorted() == [
                "enable /api/v3/enable", "enableByUser /api/v3/enable-by-user",
            ])
    }

    @Test("are told where they have values on one page and fields on another")
    func valuesBesideFields() {
        let head = "# A\n\n## Method name\n\n`AClient.getA`\n\n## Data structure\n\n### <a id=\"State\"></a> State\n\n"
        let reading = Reading([
            "a.md": head + "| Name | Description |\n| --- | --- |\n| ON | On |\n| OFF | Off |\n",
            "b.md": head
                + "| Name | Type | Required | Description |\n| --- | --- | --- | --- |\n| on | boolean | Yes | On |\n",
        ])
        #expect(reading.fields("State") == ["on: boolean!"])
        #expect(reading.diagnostics.filter { $0.id == "values-beside-fields" }.map(\.position.file) == ["a.md"])
    }

    @Test(
        "have values of the types that all of the pages give their fields",
        arguments: [
            ("string", "`[1]`", JSON.string("[1]")), ("number", "`true`", "true"), ("string[]", "`5`", .array(["5"])),
            ("number", "`5`", 5), ("object", "`[1]`", .array([1])),
        ])
    func values(type: String, example: String, value: JSON) {
        let reading = read([
            "a.md": "| id | any | yes | ID | \(example) |", "b.md": "| id | \(type) | yes | ID | |",
        ])
        #expect(value == reading.model("Dto")?[field: "id"]?.example)
    }
}
