import DocsSchema

/// Gives every file a name that all disks take, and that no other file has on any of them.
///
/// Swift refuses two files of one name in a module even in different folders, so names differ across folders too.
struct NameFiles {
    private var taken: Set<String>
    /// The number to try next, by the name it would follow.
    private var numbers: [String: Int] = [:]

    /// `reserved` are the names of files that are none of those to be named.
    init(reserved: [String] = []) {
        taken = Set(reserved.map(\.folded))
    }

    /// The names without `.swift`, in the order of `names`; each is used up.
    ///
    /// Of names that differ only in case, or only after what files cannot have is gone, the first by its bytes stays as
    /// it is.
    mutating func run(_ names: [String]) -> [String] {
        var files = names
        for index in names.indices.sorted(by: { names[$0].utf8.lexicographicallyPrecedes(names[$1].utf8) }) {
            let name = names[index]
            files[index] = free(name.isDevice ? name + "-file" : name)
        }
        return files
    }

    /// The name, or the name with the first number from 2 on that makes it differ from all others on any disk.
    mutating func free(_ name: String) -> String {
        let folded = name.folded
        if taken.insert(folded).inserted { return name }
        var number = numbers[folded] ?? 2
        while !taken.insert("\(folded)-\(number)").inserted { number += 1 }
        numbers[folded] = number + 1
        return "\(name)-\(number)"
    }

    /// The letters and digits of a name from a page, its other parts joined by hyphens.
    ///
    /// Letters of every script stay: a vendor's tag is `用户资料`, and reviewers should find the file by it. Letters that
    /// have several spellings in Unicode go, as disks disagree about which of them are one name.
    static func slug(_ name: String, ifEmpty fallback: String) -> String {
        var slug = String.UnicodeScalarView()
        var gap = false
        for scalar in name.unicodeScalars {
            guard scalar.isFileLetter else {
                gap = true
                continue
            }
            if gap, !slug.isEmpty { slug.append("-") }
            slug.append(scalar)
            gap = false
            if slug.count >= 40 { break }
        }
        return slug.isEmpty ? fallback : String(slug)
    }
}

extension String {
    /// The same for names that some disk takes for one; upper case first, for letters such as `ß`.
    fileprivate var folded: String {
        uppercased().lowercased().replacingScalars {
            $0.isFullWidth ? Unicode.Scalar($0.value - 0xfee0)?.description : nil
        }
    }

    /// Whether Windows keeps the name for a device, whatever the ending.
    var isDevice: Bool { Self.devices.contains(lowercased()) }

    private static let devices = Set(
        ["con", "prn", "aux", "nul", "conin$", "conout$"] + (0...9).flatMap { ["com\($0)", "lpt\($0)"] })
}

extension Unicode.Scalar {
    /// A letter or digit that Unicode normalisation leaves alone wherever it stands.
    fileprivate var isFileLetter: Bool {
        if isASCII { return properties.isAlphabetic || ("0"..."9").contains(self) }
        let isJamo = (0x1100...0x11ff).contains(value) || (0xa960...0xa97f).contains(value)
        guard !needsEscape, !isCompatibility, !properties.isFullCompositionExclusion, !isJamo,
            !(0xd7b0...0xd7ff).contains(value)
        else { return false }
        switch properties.generalCategory {
        case .uppercaseLetter, .lowercaseLetter, .titlecaseLetter, .otherLetter, .decimalNumber: return true
        default: return false
        }
    }
}

extension Unicode.Scalar {
    /// Whether the character is one of ASCII in the width of an East Asian one.
    var isFullWidth: Bool { (0xff01...0xff5e).contains(value) }

    /// Whether Unicode has another spelling for the scalar that some disks take for the same, as `1` for `①`.
    var isCompatibility: Bool {
        guard !isASCII else { return false }
        return properties.lowercaseMapping.unicodeScalars.contains {
            $0.properties.changesWhenNFKCCaseFolded && !$0.properties.changesWhenCaseFolded
        }
    }
}
