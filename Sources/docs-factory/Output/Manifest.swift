import DocsSchema

/// What the tool wrote into an output folder, so that the next run knows its own files from others', and edited ones
/// from unedited.
///
/// One file a line, sorted, so that a change of a page changes only the lines of its files. It is read line by line
/// too: a manifest that a merge left with both sides in it, or that was cut short, still says what it can.
struct Manifest: Hashable, Sendable {
    static let fileName = ".docs-factory-manifest.json"

    private static let formatVersion = 1

    /// Whether a later version of the tool wrote it, whose files this one might take for edited.
    private(set) var isNewer = false
    /// What a file may hold and still be ours; more than one while a run is under way, or after a merge.
    private(set) var hashes: [OutputPath: Set<ContentHash>] = [:]

    init() {}

    init(text: String) {
        for line in text.utf8.split(whereSeparator: { $0 == 0x0a || $0 == 0x0d }) {
            let body = Substring(line.last == UInt8(ascii: ",") ? line.dropLast() : line)
            guard let value = try? JSONReader.read("{\(body)}"), let member = value.members?.first else { continue }
            if member.name == "formatVersion", case .number(let version) = member.value {
                isNewer = isNewer || (Int(version) ?? .max) > Self.formatVersion
            }
            guard let path = OutputPath(member.name), let hashes = member.value.string else { continue }
            for hash in hashes.split(separator: " ").compactMap({ ContentHash(digits: $0) }) { add(hash, of: path) }
        }
    }

    var paths: [OutputPath] { hashes.keys.sorted() }

    mutating func add(_ hash: ContentHash, of path: OutputPath) {
        hashes[path, default: []].insert(hash)
    }

    /// Both together: what may be found while a run replaces one by the other.
    func union(_ other: Manifest) -> Manifest {
        var union = self
        union.hashes.merge(other.hashes) { $0.union($1) }
        return union
    }

    var text: String {
        let lines = paths.map { path in
            let hashes = (hashes[path] ?? []).map(\.text).sorted().joined(separator: " ")
            return "    \(JSONWriter.compact(.string(path.text))): \"\(hashes)\""
        }
        return
            "{\n  \"files\": {\n\(lines.joined(separator: ",\n"))\n  },\n  \"formatVersion\": \(Self.formatVersion)\n}\n"
    }
}
