import DocsSchema
import Testing

@testable import docs_factory

@Suite("Templates of the caller")
struct LoadTemplatesTests {
    @Test("are found by the name of the template they replace")
    func finds() throws {
        let workspace = try Workspace()
        try workspace.write("struct {{name}} {}\n", to: "mine/model.swift.mustache")
        try workspace.write("read me", to: "mine/README.md")
        let templates = try LoadTemplates(disk: workspace.disk).run(Path("mine"))
        #expect(templates.texts == ["model.swift": "struct {{name}} {}\n"])
    }

    @Test("that replace nothing are an error with the nearest name, and nothing is written")
    func unknown() throws {
        let workspace = try Workspace.pets()
        try workspace.write("", to: "mine/modle.swift.mustache")
        let outcome = workspace.run("generate", "--templates", "mine")
        let message = "unknown template; did you mean 'model.swift.mustache'?"
        #expect(outcome.complaints == ["mine/modle.swift.mustache: error: \(message)"])
        #expect(outcome.exitCode == .notInOrder)
        #expect(workspace.contents(of: "generated").isEmpty)
    }

    @Test("that are not there are an error")
    func missing() throws {
        let workspace = try Workspace.pets()
        let outcome = workspace.run("check", "--templates", "mine")
        #expect(outcome.complaints == ["mine: error: no such folder"])
    }

    /// What comes of a mistake in the template of models.
    private func mistake(in folder: Path?) -> Failure? {
        let field = Field(name: "id", type: .string, presence: .required)
        let schema = Schema(name: "A", models: [Model(name: "UserDto", fields: [field], pages: [])])
        let templates = TemplateFolder(folder: folder, texts: ["model.swift": "{{nmae}}"])
        return #expect(throws: Failure.self) { try EmitFiles(templates: templates).run(schema) }
    }

    @Test("are named with their folder when an emitter finds a mistake in one")
    func mistake() throws {
        #expect(mistake(in: Path("mine")) == .input(place: "mine/model.swift.mustache:1:1", "unknown key 'nmae'"))
    }

    @Test("are not blamed for mistakes in ours")
    func ours() throws {
        #expect(mistake(in: nil) == .fault("model.swift:1:1: error: unknown key 'nmae'"))
    }
}
