import DocsSchema

/// Methods of HTTP among other words.
extension Text {
    /// The method in capitals that a word starts with, before a comma or words of another script: `GET，需要登录`.
    var gluedVerb: HTTPMethod? {
        let letters = prefix(while: \.isLetter)
        guard !letters.isEmpty, letters.count < 8, let next = self[letters.endIndex...].first,
            next >= 0x80 || next == UInt8(ascii: ",")
        else { return nil }
        return HTTPMethod(rawValue: letters.string)
    }

    /// The first method that is a word of its own: `HTTP GET`, `POST（JSON）`. Where it is not in capitals, only `http` may
    /// stand before it, and no words of its script behind it: `get a user` says what is done.
    var firstVerb: HTTPMethod? {
        guard count < 400 else { return nil }
        let words = split { !$0.isWord && $0 != UInt8(ascii: "-") && $0 != UInt8(ascii: ".") }
        for (index, word) in words.enumerated() where word.count < 8 {
            guard let method = HTTPMethod(rawValue: word.string.uppercased()) else { continue }
            if word.string == method.rawValue { return method }
            let next = self[word.endIndex...].trimmedStart.first
            let isFirst = index == 0 || index == 1 && words[0].key == "http"
            if isFirst, next.map({ !$0.isWord && $0 != UInt8(ascii: "(") }) ?? true { return method }
        }
        return nil
    }
}
