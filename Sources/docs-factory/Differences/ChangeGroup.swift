import DocsSchema

/// The changes that a report shows together, the worst first.
enum ChangeGroup: CaseIterable {
    case breaksBoth
    case breaksWire
    case breaksSource
    case safe
    case words

    init(_ change: Change) {
        switch change.impact {
        case .words: self = .words
        case .programs(.breaks, .breaks): self = .breaksBoth
        case .programs(.breaks, .safe): self = .breaksWire
        case .programs(.safe, .breaks): self = .breaksSource
        case .programs(.safe, .safe): self = .safe
        }
    }

    var title: String {
        switch self {
        case .breaksBoth: "Breaks programs that run, and source"
        case .breaksWire: "Breaks programs that run"
        case .breaksSource: "Breaks source"
        case .safe: "Safe"
        case .words: "Only words"
        }
    }
}

extension Change {
    /// Old and new text, cut to a line; `nil` where the rule says it all.
    var difference: String? {
        switch (old, new) {
        case (let old?, let new?): "\(old.cut) -> \(new.cut)"
        case (let old?, nil): old.cut
        case (nil, let new?): new.cut
        case (nil, nil): nil
        }
    }
}

extension String {
    fileprivate var cut: String { count > 60 ? prefix(59) + "…" : self }
}
