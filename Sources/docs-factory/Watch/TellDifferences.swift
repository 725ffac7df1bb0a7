import DocsReader
import DocsSchema

/// Says in words what a run made of the schemas that lay in the output folders before it.
struct TellDifferences {
    let disk: Disk

    /// The schemas in the output folders, by the name of the API.
    func schemas(of apis: [APIConfiguration]) -> [String: Schema] {
        var schemas: [String: Schema] = [:]
        for api in apis {
            guard let folder = api.output else { continue }
            // One that cannot be read is written anew, and so there is nothing to compare with.
            schemas[api.settings.name] = (try? LoadSchemas(disk: disk).inside(folder)) ?? nil
        }
        return schemas
    }

    /// What `diff` would say, without the APIs in which nothing changed.
    func run(since old: [String: Schema], _ apis: [APIConfiguration]) -> [String] {
        let new = schemas(of: apis)
        let comparisons = apis.compactMap { api -> Comparison? in
            guard let before = old[api.settings.name], let after = new[api.settings.name] else { return nil }
            let comparison = States(old: before, new: after, settings: api).comparison(on: .today)
            return comparison.all.isEmpty ? nil : comparison
        }
        return comparisons.isEmpty ? [] : FormatText().run(comparisons)
    }
}
