/// A JSON value that knows where it stands, for files that a person writes and is told about.
package struct LocatedJSON: Hashable, Sendable {
    package var json: JSON
    /// In bytes from the start of the text.
    package var offset: Int
    /// What an object holds, in the order of the text; a key that stands there twice is there twice.
    package var members: [Member] = []
    /// What an array holds.
    package var elements: [LocatedJSON] = []

    /// A key, its place and its value.
    package struct Member: Hashable, Sendable {
        package var name: String
        package var offset: Int
        package var value: LocatedJSON
    }

    /// The one value in `bytes`; comments are legal, as people write them.
    package static func read(_ bytes: ArraySlice<UInt8>) throws(JSONReader.Failure) -> LocatedJSON {
        let (json, offsets) = try JSONReader.readWithOffsets(bytes)
        var rest = offsets[...]
        return LocatedJSON(json, offsets: &rest)
    }

    /// Takes the offsets of `json` and of what it holds from the front of `offsets`.
    private init(_ json: JSON, offsets: inout ArraySlice<Int>) {
        self.json = json
        offset = offsets.popFirst() ?? 0
        for member in json.members ?? [] {
            let nameOffset = offsets.popFirst() ?? 0
            let value = LocatedJSON(member.value, offsets: &offsets)
            members.append(Member(name: member.name, offset: nameOffset, value: value))
        }
        for element in json.elements ?? [] { elements.append(LocatedJSON(element, offsets: &offsets)) }
    }
}
