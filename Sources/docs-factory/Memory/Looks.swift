/// A question to the disk.
struct Look: Hashable, Sendable {
    enum Question: String, Sendable, CaseIterable {
        case kind, kindFollowingLinks, size, realPath, list, read
    }

    let question: Question
    let path: Path
}

/// What a run asked the disk, and what it was told.
///
/// Pages are read on all cores; the lock lets one at a time note its answer.
final class Looks: @unchecked Sendable {
    private let lock = Lock()
    private var noted: [Look: UInt64]
    private var hasChanged = false
    /// The looks at what the run has changed since.
    private var outdated: Set<Look> = []

    /// Starts with what was noted before, which is held against what is now.
    init(_ answers: [Look: UInt64] = [:]) {
        noted = answers
    }

    /// Whether no look was answered in two ways.
    var isStill: Bool { lock.holding { !hasChanged } }

    /// What stands for the answer to each look; `nil` if others changed anything meanwhile.
    var answers: [Look: UInt64]? { lock.holding { hasChanged ? nil : noted } }

    func note(_ answer: UInt64, to look: Look) {
        lock.holding {
            let former = noted.updateValue(answer, forKey: look)
            if let former, former != answer { hasChanged = true }
            outdated.remove(look)
        }
    }

    /// Forgets what was said of paths that the run is about to change.
    func forget(_ paths: [Path]) {
        lock.holding {
            for path in paths {
                for question in Look.Question.allCases {
                    let look = Look(question: question, path: path)
                    if noted.removeValue(forKey: look) != nil { outdated.insert(look) }
                }
            }
        }
    }

    /// Asks once more what was forgotten and not asked again since. What has no answer now, such as the text of a file
    /// that the run removed, is nothing that another run would ask.
    func askAgain(_ disk: Disk) {
        for look in lock.holding({ outdated }) { try? disk.ask(look) }
    }

    /// Makes the looks those of a run that another one would not repeat.
    func giveUp() {
        lock.holding { hasChanged = true }
    }
}

extension Disk {
    /// The answer, noted if this is a run whose looks are.
    func noted<Answer>(
        _ question: Look.Question,
        _ path: Path,
        _ answer: Answer,
        as value: (Answer) -> UInt64
    ) -> Answer {
        looks?.note(value(answer), to: Look(question: question, path: path))
        return answer
    }

    /// Asks once more.
    func ask(_ look: Look) throws(Failure) {
        switch look.question {
        case .kind: _ = try kind(of: look.path)
        case .kindFollowingLinks: _ = try kindFollowingLinks(of: look.path)
        case .size: _ = try size(of: look.path)
        case .realPath: _ = realPath(of: look.path)
        case .list: _ = try list(look.path)
        case .read: _ = try read(look.path)
        }
    }
}

extension [UInt8] {
    /// What stands for the bytes of a file, eight of them at a time: the pages and the output of a run are many.
    var fingerprint: UInt64 {
        withUnsafeBytes { bytes in
            var value = UInt64(bytes.count)
            func add(_ word: UInt64) {
                value = (value ^ word) &* 0x9e37_79b9_7f4a_7c15
                value ^= value >> 32
            }
            let end = bytes.count & ~7
            for offset in stride(from: 0, to: end, by: 8) {
                add(bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            for byte in bytes[end...] { add(UInt64(byte)) }
            return value
        }
    }
}
