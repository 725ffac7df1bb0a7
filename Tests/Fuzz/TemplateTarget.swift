import Mustache

/// The input is a template that may include itself.
struct TemplateTarget {
    func run(_ input: [UInt8]) {
        let text = String(decoding: input, as: UTF8.self)
        guard let template = try? Template(text, name: "main") else { return }
        let partials = ["main": template]
        for unknownKeys in [UnknownKeys.areEmpty, .areErrors] {
            let once = try? template.render(Root(), partials: partials, escaping: .html, unknownKeys: unknownKeys)
            let twice = try? template.render(Root(), partials: partials, escaping: .html, unknownKeys: unknownKeys)
            expect(once == twice, "a template says the same each time")
            if !input.contains(UInt8(ascii: "{")) { expect(once == text, "a template without tags is its own text") }
        }
    }
}

/// Lists cannot be entered within themselves: output would be as long as the template tells, and no finding.
private struct Root: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "name": .text("<&\"名\">\n")
        case "flag": .flag(true)
        case "absent": .absent
        case "inner": .context(Inner())
        case "list": .list([.context(Inner()), .context(Inner())])
        case "lines": .lines(["one\r\n"])
        default: nil
        }
    }

    var keys: [String] { ["name", "flag", "absent", "inner", "list", "lines"] }
}

private struct Inner: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "list", "lines", "inner": .absent
        case "name": .text("inner")
        default: nil
        }
    }
}
