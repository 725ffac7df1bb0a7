import DocsSchema

extension ChangeExplanation {
    private static let head = "POST /save Client.save -> nothing"

    static let ofFacts = [
        ChangeExplanation(
            .symbolChanged, "Generated code calls a thing otherwise",
            "The wire keeps its name. The configuration gave it another, or another thing took the one it had.",
            before: head + " [symbol: keep]", after: head + " [symbol: store]", .breaksSource),
        ChangeExplanation(
            .defaultChanged, "Another value is taken for what is left out",
            """
            The same call means something else. Where a default is named for the first time, or no longer, nobody \
            knows whether the server changed, so only words did.
            """,
            before: head + "\n  limit: integer [default: 10]", after: head + "\n  limit: integer [default: 20]",
            .breaksWire),
        ChangeExplanation(
            .maxItemsChanged, "A list may have another number of elements",
            "A higher limit is safe. Under a lower one, calls that were taken are refused.",
            before: head + "\n  ids: array of string [max: 50]", after: head + "\n  ids: array of string [max: 20]",
            .breaksWire),
        ChangeExplanation(
            .exampleChanged, "An example is another", "Examples stand in documentation.",
            before: head + "\n  id: string [example: a1]", after: head + "\n  id: string [example: b2]", .words),
        ChangeExplanation(
            .sampleChanged, "The sample of a result is another", "Samples stand in documentation.",
            before: head + " [sample: a]", after: head + " [sample: b]", .words),
        ChangeExplanation(
            .descriptionChanged, "A description is another", "Descriptions stand in documentation.",
            before: head + " // Saves it", after: head + " // Saves it for later", .words),
        ChangeExplanation(
            .titleChanged, "An operation has another title", "Titles stand in documentation.",
            before: head + " [title: Save]", after: head + " [title: Save it]", .words),
        ChangeExplanation(
            .tagChanged, "An operation is in another group", "Its Swift method moves to another file.",
            before: head + " [tag: users]", after: head + " [tag: people]", .words),
        ChangeExplanation(
            .pageMoved, "Another page describes an operation", "Pages are named in documentation.",
            before: head + " [page: save.md]", after: head + " [page: users/save.md]", .words),
    ]
}
