import DocsSchema

extension ChangeExplanation {
    private static let head = "POST /save Client.save -> nothing\n"

    static let ofParameters = [
        ChangeExplanation(
            .parameterAddedRequired, "A parameter is new and required",
            "Calls without it are refused, and do not compile.",
            before: head + "  id: string!", after: head + "  id: string!\n  kind: string!", .breaksBoth),
        ChangeExplanation(
            .parameterAddedOptional, "A parameter is new and optional",
            "Calls without it mean what they meant. In the initializer it has a label and a default, wherever it stands.",
            before: head + "  id: string!", after: head + "  kind: string\n  id: string!", .safe),
        ChangeExplanation(
            .parameterRemoved, "A parameter is gone",
            "Calls with it do not compile; in programs that were built before, the server ignores or refuses it.",
            before: head + "  id: string!\n  kind: string", after: head + "  id: string!", .breaksBoth),
        ChangeExplanation(
            .parameterRenamed, "A parameter has another name",
            "The configuration says so. It is a removal all the same.",
            before: head + "  key: string!", after: head + "  id: string!",
            renames: #"{ "fields": { "Client.save.key": "id" } }"#, .breaksBoth),
        ChangeExplanation(
            .parameterRenamedLikely, "A parameter probably has another name",
            """
            One is gone and another of the same type is new, and their names differ only in spelling, or are near and \
            something else is the same: the description, the example or the place.
            """,
            before: head + "  user_id: string!", after: head + "  userId: string!", .breaksBoth),
        ChangeExplanation(
            .parameterTypeChanged, "A parameter has another type",
            "On the wire it is safe if the server takes the old type too, as with a number for an integer.",
            before: head + "  id: string!", after: head + "  id: integer!", .breaksBoth),
        ChangeExplanation(
            .parameterBecameRequired, "A parameter is required now",
            "Calls without it are refused, and do not compile.",
            before: head + "  id: string", after: head + "  id: string!", .breaksBoth),
        ChangeExplanation(
            .parameterBecameOptional, "A parameter can be left out now", "Calls with it are as good as before.",
            before: head + "  id: string!", after: head + "  id: string", .safe),
        ChangeExplanation(
            .parameterOrderChanged, "Parameters stand in another order",
            "The wire knows no order. Swift takes the arguments of an initializer in one only.",
            before: head + "  id: string!\n  kind: string", after: head + "  kind: string\n  id: string!", .breaksSource
        ),
    ]
}
