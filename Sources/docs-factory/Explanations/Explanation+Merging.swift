extension Explanation {
    static let ofMerging = [
        Explanation(
            id: "dangling-reference",
            title: "A type is defined nowhere",
            meaning: "No page has a data structure of that name. The field can hold any JSON value.",
            kind: .rows,
            before: "| owner | <a href=\"#Gone\">Gone</a> | No | Owner |  |",
            after: "| owner | <a href=\"#Dto\">Dto</a> | No | Owner |  |",
            hint: "Add the data structure, or mend the name in the link."
        ),
        Explanation(
            id: "field-not-on-every-page",
            title: "A required field is missing on other pages",
            meaning: """
                The data structure stands on several pages, and some do not have the field. It counts as optional, as \
                a required field that is absent would make the whole response undecodable.
                """,
            kind: .files,
            before: "a.md: | a | string | Yes |, b.md: the same data structure without a",
            after: "both pages: | a | string | Yes |",
            hint: "Bring the pages to the same state."
        ),
        Explanation(
            id: "flags-differ",
            title: "A field is required on one page and optional on another",
            meaning: "It counts as optional, which all pages allow.",
            kind: .files,
            before: "a.md: | a | string | Yes |, b.md: | a | string | No |",
            after: "both pages: | a | string | Yes |",
            hint: "Bring the pages to the same state, or override the field in the configuration."
        ),
        Explanation(
            id: "models-differ",
            title: "A data structure has other fields on other pages",
            meaning: "It gets the fields of all pages. The message names those that this page lacks.",
            kind: .files,
            before: "a.md: UserDto with id and name, b.md: UserDto with id",
            after: "both pages: UserDto with id and name",
            hint: "Bring the pages to the same state."
        ),
        Explanation(
            id: "models-parted",
            title: "Two data structures have the same name",
            meaning: """
                Each has two fields or more, and they share fewer than half of the smaller one's, so that they are \
                different things. The one on most pages keeps the name; the other is named after its page's operation, \
                and so is what leads to it.
                """,
            kind: .files,
            before: "a.md: ### Data with the fields a and b, b.md: ### Data with the fields c and d",
            after: "b.md: ### OtherData",
            hint: "Give each data structure a name of its own."
        ),
        Explanation(
            id: "values-beside-fields",
            title: "A data structure has values and fields",
            meaning: """
                A table without types, or with the type `enum`, gives values; another table gives the same name fields. It \
                is one or the other: the fields were read.
                """,
            kind: .files,
            before: "a.md: ### Status with the values ON and OFF, b.md: ### Status with the field on: boolean",
            after: "b.md: ### StatusDto",
            hint: "Give each of them a name of its own."
        ),
        Explanation(
            id: "responses-differ",
            title: "Two responses have the same name and different fields",
            meaning: "The first page keeps the name; the other response is named after its operation.",
            kind: .files,
            before: "a.md: Type: `Result` with the field a, b.md: Type: `Result` with the field b",
            after: "b.md: Type: `OtherResult`",
            hint: "Give each response a name of its own."
        ),
        Explanation(
            id: "types-differ",
            title: "A field has different types on different pages",
            meaning: "The types allow no common reading, so the field can hold any JSON value.",
            kind: .files,
            before: "a.md: | a | string | Yes |, b.md: | a | number | Yes |",
            after: "both pages: | a | string | Yes |",
            hint: "Bring the pages to the same state, or override the type in the configuration."
        ),
    ]
}
