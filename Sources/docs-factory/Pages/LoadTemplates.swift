import DocsSchema
import Templates

/// Reads the templates that a folder replaces: `model.swift.mustache` is the template `model.swift`.
struct LoadTemplates {
    let disk: Disk

    /// A template that replaces none is an error, as its author would wait in vain for its effect.
    func run(_ folder: Path?) throws(Failure) -> TemplateFolder {
        var templates = TemplateFolder(folder: folder)
        guard let folder else { return templates }
        guard try disk.kindFollowingLinks(of: folder) == .folder else {
            throw .input(place: folder.text, "no such folder")
        }
        let known = Templates.builtIn.keys.sorted().map { $0 + TemplateFolder.ending }
        for (file, _) in try disk.list(folder) where file.hasSuffix(TemplateFolder.ending) && !file.hasPrefix(".") {
            let path = folder.appending(file)
            guard known.contains(file) else {
                throw .input(place: path.text, "unknown template; \(known.choice(for: file))")
            }
            guard try disk.kindFollowingLinks(of: path) == .file else {
                throw .input(place: path.text, "not a file, nor a link to one")
            }
            let bytes = try disk.read(path)
            let text = String(decoding: bytes, as: UTF8.self)
            guard text.utf8.elementsEqual(bytes) else {
                throw .input(place: path.text, "not UTF-8")
            }
            templates.texts[String(file.dropLast(TemplateFolder.ending.count))] = text
        }
        return templates
    }
}
