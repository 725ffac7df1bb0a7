/// Tables of what comes back where an operation fails, which stand beside those of success.
extension PageScan {
    /// Whether the line above a table of a response says that it is one that comes back from a failure.
    var isOfFailure: Bool { isFreeForm && section == .response && caption.last?.text.marksFailure == true }
}

extension Text {
    /// Whether the line has the HTTP status of a failure, or the word for all that have no table, in bold or as code:
    /// `Status code **400**`, `Status code **default**`, `**响应状态码-400**`.
    var marksFailure: Bool { markedStatus.map { !"123".utf8.contains($0[$0.startIndex]) } ?? false }

    /// The status that the line has so.
    var markedStatus: Text? {
        guard count < 60 else { return nil }
        let marked = split { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "`") }.filter { $0.startIndex > startIndex }
        let words = marked.map { $0.split(separator: UInt8(ascii: "-")).last ?? $0 }
        return words.first(where: \.isStatus)
    }

    /// Whether the word is a status of HTTP, a class of them or the word for all others: `200`, `4xx`, `default`.
    var isStatus: Bool {
        if elementsEqual("default".utf8) { return true }
        guard count == 3, let first, "12345".utf8.contains(first) else { return false }
        return dropFirst().allSatisfy { $0.isDigit || $0.lowercased == UInt8(ascii: "x") }
    }
}
