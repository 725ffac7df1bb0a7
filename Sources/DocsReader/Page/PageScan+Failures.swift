/// Tables of what comes back where an operation fails, which stand beside those of success.
extension PageScan {
    /// Whether the line above a table of a response says that it is one that comes back from a failure.
    var isOfFailure: Bool { isFreeForm && section == .response && caption.last?.text.marksFailure == true }
}

extension Text {
    /// Whether the line has the HTTP status of a failure, or the word for all that have no table, in bold or as code:
    /// `Status code **400**`, `Status code **default**`.
    fileprivate var marksFailure: Bool {
        guard count < 60 else { return false }
        let marked = split { $0 == UInt8(ascii: "*") || $0 == UInt8(ascii: "`") }.filter { $0.startIndex > startIndex }
        return marked.contains { $0.isStatusOfFailure || $0.elementsEqual("default".utf8) }
    }

    /// `404`, `4xx`.
    private var isStatusOfFailure: Bool {
        guard count == 3, first == UInt8(ascii: "4") || first == UInt8(ascii: "5") else { return false }
        return dropFirst().allSatisfy { $0.isDigit || $0.lowercased == UInt8(ascii: "x") }
    }
}
