import Mustache
import Testing

@Suite(
    "The Mustache specification",
    .enabled(if: Specification.folder != nil, "its files are neither in DOCS_FACTORY_SHARED nor in ../shared"))
struct SpecificationTests {
    @Test("Every case of a required module holds", arguments: Specification.requiredModules)
    func holds(module: String) throws {
        let cases = try Specification.cases(of: module)
        #expect(!cases.isEmpty)
        for test in cases {
            var partials: [String: Template] = [:]
            for (name, source) in test.partials ?? [:] { partials[name] = try Template(source, name: name) }
            let template = try Template(test.template, name: test.name)
            let text = try template.render(
                test.data.value, partials: partials, escaping: .html, unknownKeys: .areEmpty)
            #expect(text == test.expected, "\(module): \(test.name)")
        }
    }
}
