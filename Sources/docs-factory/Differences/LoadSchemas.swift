import DocsSchema

/// Finds the schemas that an operand of `diff` means: a file, an output folder, or a folder of output folders.
struct LoadSchemas {
    static let fileName = "schema.json"

    let disk: Disk

    func run(_ path: Path) throws(Failure) -> [Schema] {
        guard try disk.kindFollowingLinks(of: path) == .folder else { return [try load(path)] }
        if let schema = try inside(path) { return [schema] }
        var schemas: [Schema] = []
        for (name, _) in try disk.list(path) {
            let folder = path.appending(name)
            guard try disk.kindFollowingLinks(of: folder) == .folder else { continue }
            if let schema = try inside(folder) { schemas.append(schema) }
        }
        guard !schemas.isEmpty else {
            throw .input(place: path.text, "neither the folder nor one in it has a \(Self.fileName)")
        }
        return schemas
    }

    /// The schema of an output folder, if it has one.
    func inside(_ folder: Path) throws(Failure) -> Schema? {
        let file = folder.appending(Self.fileName)
        guard try disk.kindFollowingLinks(of: file) == .file else { return nil }
        return try load(file)
    }

    private func load(_ file: Path) throws(Failure) -> Schema {
        guard try disk.kindFollowingLinks(of: file) != nil else { throw .input(place: file.text, "no such file") }
        return try Self.read(try disk.read(file), place: file.text)
    }

    /// The schema in `bytes`; `place` is for messages.
    static func read(_ bytes: [UInt8], place: String) throws(Failure) -> Schema {
        let json: JSON
        do throws(JSONReader.Failure) {
            json = try JSONReader.read(bytes[...])
        } catch {
            let position = SourcePosition(file: place, offset: error.offset, in: bytes[...])
            throw .input(place: "\(place):\(position.line):\(position.column)", error.message)
        }
        do throws(SchemaFailure) {
            return try Schema(json: json)
        } catch {
            throw .input(place: place, error.description)
        }
    }
}
