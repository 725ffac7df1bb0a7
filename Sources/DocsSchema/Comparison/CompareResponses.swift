/// Compares what two states of an operation give their caller, seen through the envelope.
struct CompareResponses {
    let pair: SchemaPair

    func run(_ old: Operation, _ new: Operation) -> [Change] {
        let before = pair.old.payload(of: old, models: pair.oldModels)
        let after = pair.new.payload(of: new, models: pair.newModels)
        let description = words(
            .descriptionChanged, "\(new.fullName).response", pair.old.describedPayload(old, pair.oldModels),
            pair.new.describedPayload(new, pair.newModels))
        guard before != after else { return description }
        let rule = rule(old, before, new, after)
        let impact = Impact.programs(
            wire: isReadable(before, after) ? .safe : .breaks, source: before.type == after.type ? .safe : .breaks)
        let change = Change(rule, new.fullName, from: text(old, before), to: text(new, after), impact)
        return [change] + description
    }

    private func rule(_ old: Operation, _ before: Payload, _ new: Operation, _ after: Payload) -> ChangeRule {
        if old.response == nil || before == .acknowledgment { return .responseAdded }
        if new.response == nil || after == .acknowledgment { return .responseRemoved }
        return .responseTypeChanged
    }

    /// Whether a program that was built for `old` can read `new`.
    private func isReadable(_ old: Payload, _ new: Payload) -> Bool {
        switch (old, new) {
        case (.acknowledgment, .enveloped): true
        case (.enveloped(let old), .enveloped(let new)), (.body(let old), .body(let new)):
            pair.receiving.reads(old, new)
        case (.body(.any), _): true
        default: false
        }
    }

    private func text(_ operation: Operation, _ payload: Payload) -> String {
        switch payload {
        case .acknowledgment: "nothing"
        case .body where operation.response == nil: "not stated"
        case .body(let type): "\(type) without envelope"
        case .enveloped(let type): "\(type)"
        }
    }
}

extension Schema {
    /// What the page says of the payload, which becomes the documentation of what the method returns.
    fileprivate func describedPayload(_ operation: Operation, _ models: [String: Model]) -> String {
        guard case .model(let name)? = operation.response, let model = models[name], isEnvelope(model),
            let key = envelope.payload
        else { return "" }
        return model[field: key]?.description ?? ""
    }
}
