import Dispatch

/// A question to the disk.
struct Look: Hashable, Sendable {
    enum Question: String, Sendable {
        case kind, kindFollowingLinks, size, realPath, list, read
    }

    let question: Question
    let path: Path
}

/// What a run asked the disk, and what it was told.
///
/// Pages are read on all cores; the queue lets one at a time note its answer.
final class Looks: @unchecked Sendable {
    private let queue = DispatchQueue(label: "docs-factory.looks")
    private var noted: [Look: UInt64] = [:]
    private var isStill = true

    /// What stands for the answer to each look; `nil` if anything changed meanwhile, by the run or by others.
    var answers: [Look: UInt64]? { queue.sync { isStill ? noted : nil } }

    func note(_ answer: UInt64, to look: Look) {
        queue.sync {
            let former = noted.updateValue(answer, forKey: look)
            if let former, former != answer { isStill = false }
        }
    }

    func noteWriting() {
        queue.sync { isStill = false }
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
