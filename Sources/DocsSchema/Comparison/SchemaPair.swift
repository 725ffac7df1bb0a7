/// Two states of an API, the older one in the names of the newer, with what comparing them looks up all the time.
struct SchemaPair {
    let old: Schema
    let new: Schema
    let oldModels: [String: Model]
    let newModels: [String: Model]
    let oldEnums: [String: OpenEnum]
    let newEnums: [String: OpenEnum]
    /// The ways that things went before.
    let travel: FindTravel.Result

    init(_ old: Schema, _ new: Schema) {
        self.old = old
        self.new = new
        oldModels = old.modelsByName
        newModels = new.modelsByName
        oldEnums = old.enumsByName
        newEnums = new.enumsByName
        travel = FindTravel().run(old)
    }

    /// What old programs make of new responses.
    ///
    /// Models of the same name are no matter of types: their difference is told of where they are.
    var receiving: JudgeTypes { JudgeTypes(readers: oldModels, writers: newModels) }

    /// What the server of today makes of old requests.
    var sending: JudgeTypes { JudgeTypes(readers: newModels, writers: oldModels) }

    func grades(_ travel: Travel) -> GradeFields {
        GradeFields(travel: travel, receiving: receiving, sending: sending)
    }
}

extension Model {
    /// For models with more fields than one can go through for each of another's.
    var fieldsByName: [String: Field] { fields.keyed(by: \.name) }
}

extension Schema {
    var operationsByName: [String: Operation] { operations.keyed(by: \.fullName) }

    /// The models that carry the parameters of operations.
    var requestNames: Set<String> { Set(operations.compactMap(\.request)) }

    /// The models that callers see as types of their own, sorted by name: neither requests, which are told of as
    /// parameters, nor wrappers of responses, which callers never see.
    var visibleModels: [Model] {
        let travelling = FindTravel().run(self).models
        let requests = requestNames
        return models.filter { travelling[$0.name] != nil && !requests.contains($0.name) }
    }
}
