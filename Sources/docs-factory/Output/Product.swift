import DocsEmitter
import DocsReader
import DocsSchema

/// What the pages of an API come to.
struct Product {
    let schema: Schema
    let ledger: Ledger
    let files: [OutputFile]
    let planning: PlanOutput
    var plan: OutputPlan

    var summary: String {
        "\(schema.name.singleLine): \(ledger.pages.of("page")), \(schema.operations.count.of("operation")), "
            + "\(schema.models.count.of("model")); "
            + "files in \(plan.folder): \(plan.writes.count) written, \(plan.removals.count) removed, \(plan.kept) kept"
    }
}
