import Foundation

/// Which inputs are tried by the laws that take long. The choice depends on the input alone, so that it falls the same
/// way when the input is tried again.
struct Sampling {
    /// One of so many: `FUZZ_EVERY`, or all of them, as when a found input is replayed.
    private static let every = ProcessInfo.processInfo.environment["FUZZ_EVERY"].flatMap(UInt64.init) ?? 1
    /// Where emitted Swift is left for the compiler's parser: `FUZZ_SWIFT`.
    static let folder = ProcessInfo.processInfo.environment["FUZZ_SWIFT"]

    private let hash: UInt64

    init(_ input: [UInt8]) {
        hash = input.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
    }

    var isChosen: Bool { (hash >> 16) % max(1, Self.every) == 0 }

    /// Swift is written to a file and parsed by a program of its own, and so a tenth as often.
    var isChosenForSwift: Bool { Self.folder != nil && (Self.every == 1 || (hash >> 48) % 10 == 0) }

    /// The name of a file of what came of the input.
    var name: String { String(hash, radix: 16) }
}
