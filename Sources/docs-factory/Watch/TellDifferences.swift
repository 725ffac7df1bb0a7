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
        var comparisons: [Comparison] = []
        for api in apis {
            let name = api.settings.name
            guard let before = old[name], let after = new[name] else { continue }
            let changes = CompareSchemas(renames: api.renames).run(before, after)
            guard !changes.isEmpty else { continue }
            comparisons.append(
                Comparison(name: name, changes: changes, acceptances: api.acceptances, today: CalendarDay.today))
        }
        return comparisons.isEmpty ? [] : FormatText().run(comparisons)
    }
}
