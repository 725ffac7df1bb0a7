extension [UInt8] {
    /// Where the run of just `length` backticks stands that closes the code span whose text begins at `start`.
    func closingBackticks(_ length: Int, from start: Int) -> Int? {
        var index = start
        while let open = self[index...].firstIndex(of: UInt8(ascii: "`")) {
            let run = self[open...].prefix { $0 == UInt8(ascii: "`") }.count
            if run == length { return open }
            index = open + run
        }
        return nil
    }

    /// Where the link leads whose target begins at `start`.
    func linkTarget(from start: Int) -> ArraySlice<UInt8> {
        self[start...].prefix { $0 > 0x20 && $0 != UInt8(ascii: ")") }
    }
}

extension ArraySlice<UInt8> {
    /// Whether the target of a link runs something, or leads to neither page nor web.
    var leadsElsewhere: Bool { contains { ":&\\<".utf8.contains($0) } && !isAddressOfWeb }

    private var isAddressOfWeb: Bool {
        starts(with: "http://".utf8) || starts(with: "https://".utf8) || starts(with: "mailto:".utf8)
    }
}
