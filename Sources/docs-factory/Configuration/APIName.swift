/// The name of an API, which becomes part of titles and of names in the SDK.
enum APIName {
    /// What a folder of pages makes if nobody says otherwise.
    static let usual = "API"

    /// Why `name` cannot be one; `nil` if it can.
    static func fault(in name: String) -> String? {
        let isName = name.allSatisfy { $0.isLetter || $0.isNumber || " -_.".contains($0) }
        guard isName, name.first?.isLetter == true else {
            return "the name of an API starts with a letter and has only letters, digits, spaces, '-', '_' and '.'"
        }
        return nil
    }
}
