import DocsSchema

/// The bytes of a configuration and where they lie.
struct ConfigurationFile {
    let path: Path
    private let bytes: ArraySlice<UInt8>

    /// A byte order mark, which some editors write, is no part of the text.
    init(path: Path, bytes: [UInt8]) {
        self.path = path
        self.bytes = bytes.starts(with: [0xef, 0xbb, 0xbf]) ? bytes[3...] : bytes[...]
    }

    /// The value in the file.
    func root(_ diagnostics: inout Diagnostics) -> ConfigurationNode? {
        do throws(JSONReader.Failure) {
            return ConfigurationNode(value: try LocatedJSON.read(bytes), file: self)
        } catch {
            diagnostics.report(.syntax(error.message, at: position(of: error.offset)))
            return nil
        }
    }

    func position(of offset: Int) -> SourcePosition {
        SourcePosition(file: path.text, offset: offset, in: bytes)
    }
}

extension Diagnostic {
    fileprivate static func syntax(_ message: String, at position: SourcePosition) -> Diagnostic {
        Diagnostic(id: "config-syntax", .error, at: position, message)
    }
}
