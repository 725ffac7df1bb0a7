/// Compares what clients can do.
struct CompareOperations {
    let pair: SchemaPair

    func run() -> [Change] {
        let before = pair.old.operationsByName
        let after = Set(pair.new.operations.map(\.fullName))
        var changes: [Change] = []
        for operation in pair.old.operations where !after.contains(operation.fullName) {
            changes.append(Change(.operationRemoved, operation.fullName, from: operation.address, .breaksBoth))
        }
        for operation in pair.new.operations {
            if let old = before[operation.fullName] {
                changes += compare(old, operation)
            } else {
                changes.append(Change(.operationAdded, operation.fullName, to: operation.address, .safe))
            }
        }
        return changes
    }

    private func compare(_ old: Operation, _ new: Operation) -> [Change] {
        let name = new.fullName
        var changes: [Change] = []
        if old.method != new.method {
            changes.append(
                Change(.methodChanged, name, from: old.method.rawValue, to: new.method.rawValue, .breaksWire))
        }
        if old.path != new.path {
            let isSame = old.path.withoutPlaceholders == new.path.withoutPlaceholders
            changes.append(Change(.pathChanged, name, from: old.path, to: new.path, isSame ? .safe : .breaksWire))
        }
        if old.body != new.body {
            changes.append(Change(.bodyChanged, name, from: old.body, to: new.body, .breaksWire))
        }
        if old.paging != new.paging {
            let impact = old.paging == nil ? Impact.safe : new.paging == nil ? .breaksSource : .breaksWire
            changes.append(Change(.pagingChanged, name, from: old.paging?.summary, to: new.paging?.summary, impact))
        }
        changes += symbolChange(name, (old.name, old.symbol), (new.name, new.symbol))
        changes += request(old, new)
        changes += CompareResponses(pair: pair).run(old, new)
        changes += words(.titleChanged, name, old.title, new.title)
        changes += words(.descriptionChanged, name, old.description, new.description)
        changes += words(.tagChanged, name, old.tag, new.tag)
        changes += words(.pageMoved, name, old.page, new.page)
        if old.sampleResult != new.sampleResult { changes.append(Change(.sampleChanged, name, .words)) }
        return changes
    }

    private func request(_ old: Operation, _ new: Operation) -> [Change] {
        let oldModel = old.request.flatMap { pair.oldModels[$0] }
        let newModel = new.request.flatMap { pair.newModels[$0] }
        var changes: [Change] = []
        let isBare = (oldModel ?? newModel)?.fields.isEmpty ?? false
        if old.request != new.request, old.request != nil && new.request != nil || isBare {
            changes.append(
                Change(.requestModelChanged, new.fullName, from: old.request, to: new.request, .breaksSource))
        }
        let travel = old.request.flatMap { pair.travel.models[$0] } ?? .sent
        let fields = CompareFields(
            grade: pair.grades(travel), rules: .parameters, owner: new.fullName, enums: (pair.oldEnums, pair.newEnums))
        return changes + fields.run(oldModel, newModel)
    }
}

extension Operation {
    /// `GET /api/v3/get-user`.
    var address: String { "\(method.rawValue) \(path)" }
}

extension Paging {
    /// In one line: `page, limit, list of totalCount`.
    fileprivate var summary: String {
        [page.joined(separator: "."), limit.joined(separator: "."), list, total].compactMap(\.self)
            .joined(separator: ", ")
    }
}

/// Whether generated code calls a thing otherwise though its name stayed.
func symbolChange(
    _ subject: String, _ old: (name: String, symbol: String?), _ new: (name: String, symbol: String?)
) -> [Change] {
    guard old.name == new.name, old.symbol != new.symbol else { return [] }
    let (before, after) = (old.symbol ?? old.name, new.symbol ?? new.name)
    return [Change(.symbolChanged, subject, from: before, to: after, .breaksSource)]
}

extension String {
    /// A path with `{}` for each placeholder: how a placeholder is called does not show on the wire.
    var withoutPlaceholders: String {
        split(separator: "/", omittingEmptySubsequences: false)
            .map { $0.hasPrefix("{") && $0.hasSuffix("}") ? "{}" : $0 }
            .joined(separator: "/")
    }
}
