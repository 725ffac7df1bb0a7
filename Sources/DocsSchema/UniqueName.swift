extension Set<String> {
    /// Takes the name in; one that is taken is numbered from 2 on, behind `separator`.
    package mutating func insertUnique(_ name: String, separator: String = "") -> String {
        var unique = name
        var number = 2
        while !insert(unique).inserted {
            unique = "\(name)\(separator)\(number)"
            number += 1
        }
        return unique
    }
}
