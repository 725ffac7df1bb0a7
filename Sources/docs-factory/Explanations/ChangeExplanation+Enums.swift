import DocsSchema

extension ChangeExplanation {
    private static let head = "GET /get-user Client.getUser -> UserDto\nUserDto\n"

    static let ofEnums = [
        ChangeExplanation(
            .enumAdded, "Values are named for a text",
            "The text has a type of its own in Swift. Enums are open, so the wire is the same.",
            before: head + "  status: string", after: head + "  status: enum(active gone)", .breaksSource),
        ChangeExplanation(
            .enumRemoved, "Values are no longer named for a text", "In Swift it is a plain text again.",
            before: head + "  status: enum(active gone)", after: head + "  status: string", .breaksSource),
        ChangeExplanation(
            .enumRenamedLikely, "An enum probably has another name",
            "One that stands alone is gone, and a new one has most of its values.",
            before: "enum Color: red, green", after: "enum Colour: red, green", .breaksSource),
        ChangeExplanation(
            .enumValueAdded, "A value is new",
            "Enums are open: programs that were built before read it and keep its text.",
            before: head + "  status: enum(active)", after: head + "  status: enum(active gone)", .safe),
        ChangeExplanation(
            .enumValueRemoved, "A value is gone",
            "Its constant is gone from Swift. Where values are sent, the server may refuse it.",
            before: head + "  status: enum(active gone)", after: head + "  status: enum(active)", .breaksSource),
        ChangeExplanation(
            .enumValueRenamedLikely, "A value is spelled in another way",
            "The constant has another name, or another text behind its name.",
            before: head + "  status: enum(signed-up)", after: head + "  status: enum(signed_up)", .breaksSource),
    ]
}
