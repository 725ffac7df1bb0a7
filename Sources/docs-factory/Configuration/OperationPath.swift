import DocsSchema

/// Where an operation is, below the base URL.
enum OperationPath {
    /// Why `text` cannot be one; `nil` if it can.
    static func fault(in text: String) -> String? {
        guard text.hasPrefix("/") else { return "a path starts with '/'" }
        let isPlain = text.utf8.allSatisfy { (0x21..<0x7f).contains($0) && !#"#"<>?\^`|"#.utf8.contains($0) }
        guard isPlain else { return "a path has no '?' and no '#', and what is no part of a URL is percent-encoded" }
        let names = PathTemplate(text).parameters.count
        let areClosed = ["{", "}"].allSatisfy { brace in text.filter { $0 == brace }.count == names }
        return areClosed ? nil : "each pair of braces in a path holds a name of its own"
    }
}
