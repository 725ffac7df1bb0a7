/// Where the calls of a client go.
enum BaseURL {
    /// Why `text` cannot be one; `nil` if it can.
    ///
    /// By hand, as Foundation takes nearly every text for a URL.
    static func fault(in text: String) -> String? {
        let expected = "a URL such as 'https://api.example.com' is expected"
        guard let scheme = ["https://", "http://"].first(where: text.hasPrefix) else { return expected }
        let rest = text.dropFirst(scheme.count)
        let isPlain = rest.utf8.allSatisfy { (0x21..<0x7f).contains($0) && !#""<>\^`{|}"#.utf8.contains($0) }
        let host = rest.prefix { $0 != "/" }
        let parts = host.split(separator: ":", maxSplits: 1, omittingEmptySubsequences: false)
        guard isPlain, parts.first?.isEmpty == false, parts.count == 1 || UInt16(parts[1]) != nil else {
            return expected
        }
        if rest.contains("@") { return "a URL with a user or password in it would be in every copy of the SDK" }
        return rest.contains("?") || rest.contains("#") ? "a base URL has no '?' and no '#'" : nil
    }
}
