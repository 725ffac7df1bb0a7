import Foundation

/// A path whose segments `{name}` stand for any text.
package struct PathTemplate: Sendable {
    package var text: String

    /// How many segments stand for any text: of two templates that match, the one with fewer is meant.
    var freedom: Int { segments(of: text).count { name(of: $0) != nil } }

    /// The percent-encoded texts in place of the names; nil where this is another path.
    func encodedValues(in path: String) -> [String: String]? {
        let wanted = segments(of: text)
        let given = segments(of: path)
        guard wanted.count == given.count else { return nil }
        var values: [String: String] = [:]
        for (wanted, given) in zip(wanted, given) {
            if let name = name(of: wanted) {
                guard !given.isEmpty else { return nil }
                values[name] = String(given)
            } else if given.removingPercentEncoding != String(wanted) {
                return nil
            }
        }
        return values
    }

    private func segments(of path: String) -> [Substring] {
        path.split(separator: "/", omittingEmptySubsequences: false)
    }

    private func name(of segment: Substring) -> String? {
        segment.hasPrefix("{") && segment.hasSuffix("}") ? String(segment.dropFirst().dropLast()) : nil
    }
}
