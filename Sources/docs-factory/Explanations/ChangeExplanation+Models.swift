import DocsSchema

extension ChangeExplanation {
    static let ofModels = [
        ChangeExplanation(
            .modelAdded, "A model is new", "What refers to it is told of where that is.",
            before: "", after: "UserDto\n  id: string!", .safe),
        ChangeExplanation(
            .modelRemoved, "A model is gone",
            "Source that names it no longer compiles. What referred to it is told of where that is.",
            before: "UserDto\n  id: string!", after: "", .breaksSource),
        ChangeExplanation(
            .modelRenamed, "A model has another name", "The configuration says so. Source names the old one.",
            before: "User\n  id: string!", after: "Person\n  id: string!",
            renames: #"{ "models": { "User": "Person" } }"#, .breaksSource),
        ChangeExplanation(
            .modelRenamedLikely, "A model probably has another name",
            """
            One is gone and another is new where the old one stood, with at least half of its fields; or both name and \
            fields are nearly the same. Confirm it with 'renames' in the configuration.
            """,
            before: "GET /get-user Client.getUser -> User\nUser\n  id: string!",
            after: "GET /get-user Client.getUser -> UserDto\nUserDto\n  id: string!", .breaksSource),
        ChangeExplanation(
            .modelShapeChanged, "A model has its first fields, or no fields any more",
            "A model without fields is an object of any shape, which is another kind of Swift type.",
            before: "GET /get-user Client.getUser -> UserDto\nUserDto",
            after: "GET /get-user Client.getUser -> UserDto\nUserDto\n  id: string", .breaksSource),
    ]
}
