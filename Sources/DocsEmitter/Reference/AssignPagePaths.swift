import DocsSchema

/// Gives every operation a file of its own below `reference/`, named after the page it was read from.
///
/// Folders and names stay as they are, as a page's folder is its tag, unless a file system or a link forbids them.
struct AssignPagePaths {
    /// The paths, relative to `reference/`, in the order of `operations`.
    ///
    /// Every page's first operation gets its path before any second operation can take it for its own.
    func run(_ operations: [Operation]) -> [String] {
        var names = NameFiles(reserved: ["README", "models"])
        var owners: Set<String> = []
        let isFirst = operations.map { owners.insert($0.page).inserted }
        var paths = Array(repeating: "", count: operations.count)
        for first in [true, false] {
            for (index, operation) in operations.enumerated() where isFirst[index] == first {
                let stem = stem(of: operation) + (first ? "" : "-" + operation.name.pathComponent)
                paths[index] = names.free(stem) + ".md"
            }
        }
        return paths
    }

    /// The path of the page without its ending; without the components that lead elsewhere.
    private func stem(of operation: Operation) -> String {
        let parts = operation.page.split { $0 == "/" || $0 == "\\" }
        var components = parts.filter { $0 != "." && $0 != ".." }.map(String.init)
        guard var file = components.popLast() else { return "page" }
        for ending in [".md", ".markdown", ".mdx", ".txt"] where file.lowercased().hasSuffix(ending) {
            file.removeLast(ending.count)
            break
        }
        // The page that sites show for a folder is tagged as the folder itself, unless it names its operation, as ours do.
        if ["index", "readme", "page"].contains(file.lowercased()), let folder = components.last,
            folder != operation.tag
        {
            file = components.removeLast()
        }
        return (components.map(\.folderName) + [file.pathComponent]).joined(separator: "/")
    }
}

extension String {
    /// The component as a folder's name, which no file can have: files end in `.md`.
    fileprivate var folderName: String {
        let name = pathComponent
        return name.lowercased().hasSuffix(".md") || name.lowercased().hasSuffix(".json") ? name + "_" : name
    }

    /// The text as a name that file systems and links take: never empty, hidden, a device's, or longer than they allow.
    fileprivate var pathComponent: String {
        var name = String.UnicodeScalarView()
        var length = 0
        for scalar in unicodeScalars {
            length += scalar.utf8.count
            if length > Self.longestComponent { break }
            name.append(scalar.isForbiddenInPath ? "-" : scalar)
        }
        while let last = name.last, last == "." || last == " " { name.removeLast() }
        guard let first = name.first else { return "page" }
        let text = String(name)
        let device = String(text.prefix { $0 != "." })
        // A mark that joins the slash before it is a part of that to whoever counts characters.
        let isApart = first != "." && first != " " && !first.properties.isGraphemeExtend
        return !isApart || device.isDevice ? "_" + text : text
    }

    /// In bytes; leaves room for a number and an ending in the 255 that file systems have.
    private static let longestComponent = 160
}

extension Unicode.Scalar {
    /// Whether Windows forbids the character, or a link would read it as something else than a name.
    fileprivate var isForbiddenInPath: Bool {
        switch self {
        case "/", "\\", ":", "*", "?", "\"", "<", ">", "|", "#", "%": true
        // Marks of full width are usual in names in Chinese.
        default: needsEscape || isCompatibility && !isFullWidth
        }
    }
}
