import DocsSchema

extension ChangeExplanation {
    private static let head = "GET /get-user Client.getUser -> UserDto\nUserDto\n"

    static let ofFields = [
        ChangeExplanation(
            .fieldAdded, "A field is new",
            """
            Of a response it is safe: programs that were built before pass over it. Of a request it breaks both if it \
            is required.
            """,
            before: head + "  id: string!", after: head + "  id: string!\n  email: string!", .safe),
        ChangeExplanation(
            .fieldRemoved, "A field is gone",
            """
            Source that reads it no longer compiles. Programs that were built before cannot read a response without a \
            field that was required; one that was optional is absent to them.
            """,
            before: head + "  id: string!\n  email: string!", after: head + "  id: string!", .breaksBoth),
        ChangeExplanation(
            .fieldRenamed, "A field has another name",
            "The configuration says so. It is a removal and an addition all the same.",
            before: head + "  mail: string", after: head + "  email: string",
            renames: #"{ "fields": { "UserDto.mail": "email" } }"#, .breaksSource),
        ChangeExplanation(
            .fieldRenamedLikely, "A field probably has another name",
            """
            One is gone and another of the same type is new, and their names differ only in spelling, or are near and \
            something else is the same: the description, the example or the place.
            """,
            before: head + "  e_mail: string!", after: head + "  eMail: string!", .breaksBoth),
        ChangeExplanation(
            .fieldTypeChanged, "A field has another type",
            """
            It has another type in Swift in any case. On the wire it is safe if whoever reads the old type can read \
            the new one: an integer where a number was, an enum where a text was, a model with all that was required.
            """,
            before: head + "  age: integer", after: head + "  age: string", .breaksBoth),
        ChangeExplanation(
            .fieldBecameRequired, "A field is required now",
            "Of a response there is nothing left to unwrap in source; what is sent must have it, or is refused.",
            before: head + "  email: string", after: head + "  email: string!", .breaksSource),
        ChangeExplanation(
            .fieldBecameOptional, "A field can be absent now",
            """
            Of a response it must be unwrapped in source, and programs that were built before cannot read a response \
            without it. Of a request it is safe.
            """,
            before: head + "  email: string!", after: head + "  email: string", .breaksBoth),
        ChangeExplanation(
            .fieldOrderChanged, "Fields stand in another order",
            """
            The wire knows no order. Swift takes the arguments of an initializer in one only, which matters for what \
            is sent.
            """,
            before: "POST /save Client.save -> nothing\n  user: UserDto!\nUserDto\n  id: string\n  email: string",
            after: "POST /save Client.save -> nothing\n  user: UserDto!\nUserDto\n  email: string\n  id: string",
            .breaksSource),
    ]
}
