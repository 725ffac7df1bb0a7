extension Line {
    /// The heading that a line of its own is in HTML: `<h2 id="users">Users</h2>`.
    ///
    /// Its tag counts only as far as an anchor in it is the name of what it stands above.
    var headingOfHTML: Heading? {
        guard text.hasPrefix("<h") || text.hasPrefix("<H"), text.count > 9, text.count < 400,
            (UInt8(ascii: "1")...UInt8(ascii: "6")).contains(text[text.startIndex + 2]),
            let open = text.firstIndex(of: UInt8(ascii: ">")), let close = text.lastIndex(of: UInt8(ascii: "<")),
            open < close, text[close...].dropFirst().first == UInt8(ascii: "/"), text.last == UInt8(ascii: ">")
        else { return nil }
        let inside = text[(open + 1)..<close].trimmed
        guard !inside.isEmpty else { return nil }
        let level = Int(text[text.startIndex + 2] - UInt8(ascii: "0"))
        return Heading(level: level, text: text.isAnchoredName ? text : inside, line: self)
    }
}
