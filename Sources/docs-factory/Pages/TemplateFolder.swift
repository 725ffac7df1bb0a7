/// Templates of the caller that replace built-in ones.
struct TemplateFolder: Sendable {
    /// `nil` if nothing is replaced.
    let folder: Path?
    /// By name: `model.swift`.
    var texts: [String: String] = [:]

    static let ending = ".mustache"

    /// The file of the template that `name` stands for.
    func file(of name: String) -> Path? {
        texts[name] == nil ? nil : folder?.appending(name + Self.ending)
    }
}
