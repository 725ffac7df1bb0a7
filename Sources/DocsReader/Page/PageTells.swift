import DocsSchema

extension Heading {
    /// Whether the heading has an anchor, as headings of data structures do.
    var hasAnchor: Bool { text.anchor != nil }

    /// The data structure that the heading names: by its anchor, unless that only a tool could read, else by being a type
    /// name, with links to itself or others left out of account.
    var modelName: String? {
        let name = text.withoutTags.withoutLinks.undecoratedName
        if let anchor = text.anchor, anchor.isTypeName {
            let isOther = name.string.looksLikeType && !anchor.starts(with: name)
            return (isOther || name.isSpelled(by: anchor) ? name : anchor).string
        }
        return level != 1 && name.isTypeName ? name.string : nil
    }

    /// The type name that the heading starts with behind a number, if what follows it only says it in other words:
    /// `2. OrgDto（组织）`, `OrgDto {#OrgDto}`.
    var leadingName: String? {
        let words = text.withoutLinks.undecorated.drop { $0.isDigit || $0 == UInt8(ascii: ".") || $0.isSpace }
        if words.undecoratedName.isTypeName { return words.undecoratedName.string }
        let name = words.prefix(while: \.isWord)
        guard name.isTypeName, let next = words[name.endIndex...].trimmedStart.first else { return nil }
        return next >= 0x80 || next == UInt8(ascii: "{") || next == UInt8(ascii: "(") ? name.string : nil
    }
}

extension Text {
    /// The name of the first anchor: of `<a id="X">` or `<p id="X">`.
    var anchor: Text? {
        guard let mark = range(of: " id=") else { return nil }
        return self[mark.upperBound...].drop { $0 == UInt8(ascii: "\"") }.linkName
    }

    /// The names of all anchors.
    var anchors: [Text] {
        var anchors: [Text] = []
        var rest = self
        while let anchor = rest.anchor {
            anchors.append(anchor)
            rest = rest[anchor.endIndex...]
        }
        return anchors
    }

    /// Whether the piece is nothing but a name with an anchor around it, as a heading that is written in HTML.
    var isAnchoredName: Bool {
        guard first == UInt8(ascii: "<") || hasPrefix("**<"), let anchor, anchor.isTypeName else { return false }
        let name = withoutBold.withoutTags
        return name.elementsEqual(anchor) || name.isSpelled(by: anchor)
    }

    /// The client and method of a line that consists of `AuthenticationClient.updateProfile`, marked as code or quoted,
    /// as it stands without a heading, and alone in its paragraph. A call with arguments is one of anything.
    var markedMethod: (client: String?, name: String)? {
        guard first == UInt8(ascii: "`") || first == UInt8(ascii: ">"), !contains("(") || contains("()"),
            let method = undecoratedCode.member, method.client != nil
        else { return nil }
        return method
    }

    /// The method that a line of its part of the page states: `AuthenticationClient.updateProfile`, maybe with arguments,
    /// a type behind them, or what a call of it has before it; the name alone only as code.
    var statedMethod: (client: String?, name: String)? {
        let text = withoutTags.withoutEscapes
        guard let mark = text.firstIndex(of: UInt8(ascii: "`")) else {
            return text.undecoratedCode.member.flatMap { $0.client == nil ? nil : $0 }
        }
        let end = text.endOfCodeSpan(at: mark)
        let before = text[..<mark].withoutLineMark.drop { $0 == UInt8(ascii: "*") }
        let isAlone = before.isEmpty && text[end...].allSatisfy { $0 == UInt8(ascii: "*") || $0.isSpace }
        guard before.isEmpty || before.endsWithColon else { return nil }
        return text[mark..<end].undecoratedCode.member.flatMap { $0.client == nil && !isAlone ? nil : $0 }
    }

    /// The names before the arguments: of `await client.update(user): Promise` these are `Client` and `update`.
    private var member: (client: String?, name: String)? {
        let call = (hasPrefix("await ") ? dropFirst(6) : drop { $0 == UInt8(ascii: "[") }).prefix {
            $0 != UInt8(ascii: "(") && $0 != UInt8(ascii: "]")
        }
        let marks = [UInt8(ascii: "."), UInt8(ascii: "#"), UInt8(ascii: ":"), UInt8(ascii: "\\")]
        let names = call.split { marks.contains($0) }.map(\.trimmed)
        guard let name = names.last, names.allSatisfy(\.isTypeName) else { return nil }
        let client = names.dropLast().first { $0.hasSuffix("Client") } ?? names.dropLast().last
        return (client?.string.upperCamelCased, name.string)
    }
}

extension [Line] {
    /// The lines as Markdown, without the generator's own words and without empty lines at the ends.
    func prose(_ vocabulary: Vocabulary) -> String {
        // The line that opened the code that a line stands in.
        var open: Line?
        let lines = compactMap { line -> String? in
            let isCode = open != nil
            let isFence = open.map(line.closes) ?? (line.fenceLength != nil && !line.fenceInfo.contains(0x60))
            if isFence { open = isCode ? nil : line }
            if vocabulary.isBoilerplate(line.text) {
                // Without the marks of a fence, blank lines below it would be lost.
                return isFence ? line.text.prefix { $0 == line.text.first }.string : nil
            }
            if isFence || isCode { return line.text.string }
            // The reference writes a blank line of code that lost its fence so.
            return line.text.elementsEqual("&#32;".utf8) ? "" : line.text.resolvingReferences
        }
        let isSaid = lines.indices.filter { !lines[$0].isEmpty }
        guard let first = isSaid.first, let last = isSaid.last else { return "" }
        return lines[first...last].joined(separator: "\n")
    }
}
