extension Explanation {
    static let ofPages = [
        Explanation(
            id: "include",
            title: "A page includes a text that is not here",
            meaning: "The vendor's site puts another file in this place. It is not read, and the line is left out.",
            kind: .page,
            before: "# Get it\n\n!!!include(common/login.md)!!!\n\n## Method name\n\n`Client.getIt`\n",
            after: "# Get it\n\nSign in first.\n\n## Method name\n\n`Client.getIt`\n",
            hint: "Write what the included text says, if it matters."
        ),
        Explanation(
            id: "name-taken",
            title: "Two pages give the same method name",
            meaning: "The operations have different paths, so the second is named after its page.",
            kind: .files,
            before: "enable.md and enable-by-user.md both say `Client.enable`",
            after: "enable-by-user.md says `Client.enableByUser`",
            hint: "Give each operation of a client a name of its own."
        ),
        Explanation(
            id: "no-operation",
            title: "A page describes no operation",
            meaning:
                "It has neither a method nor a table of parameters or of a response. Its data structures are read.",
            kind: .page,
            before: "# About\n\nHow it all began.\n",
            after: head,
            hint: "Nothing to do, if the page is not meant to describe one."
        ),
        Explanation(
            id: "no-response",
            title: "No page says what an operation returns",
            meaning: "The method returns any JSON value, and nothing of it is checked.",
            kind: .page,
            before: "# Get it\n\n## Method name\n\n`Client.getIt`\n",
            after: head,
            hint: "Add the response, or state the envelope in the configuration."
        ),
        Explanation(
            id: "header-parameter",
            title: "A parameter goes into a header",
            meaning: """
                The column of places says so. Headers are what all requests of a client have in common, and are its settings; the \
                row was passed over.
                """,
            kind: .page,
            before: parameters.replacing("Required", with: "In | Required").replacing(
                "---- |\n", with: "---- | ---- |\n")
                + "| X-Id | string | header | No | - | Id |  |",
            after: parameters + "| id | string | No | - | Id |  |",
            hint: "Nothing. Headers are set where the client is made, or by a middleware."
        ),
        Explanation(
            id: "other-table",
            title: "A table is of something else than an API",
            meaning: """
                Its heads name no columns of an API, or it stands where no operation is spoken of. Its rows were passed over. Where \
                they are parameters or fields after all, its heads are in words that nobody knows yet.
                """,
            kind: .page,
            before:
                "\(parameters)| a | string | Yes | - | A | `x` |\n\n## Prices\n\n| Plan | Price |\n| ---- | ---- |\n| Pro | 9 |",
            after: "\(parameters)| a | string | Yes | - | A | `x` |\n\n## Prices\n\nPro: 9",
            hint: "Nothing, if it is none of an API's. Otherwise use the words of the other pages for its heads."
        ),
        Explanation(
            id: "page-cut",
            title: "A page ends inside a row",
            meaning: "What comes after it is lost, the response too. What the row still says was kept.",
            kind: .page,
            before: "\(parameters)| a | string | Yes | - | A | `x` |\n| b | string |",
            after: "\(parameters)| a | string | Yes | - | A | `x` |\n\n## Request response\n\nType: `boolean`\n",
            hint: "Restore the end of the page."
        ),
        Explanation(
            id: "unknown-column",
            title: "A column has a head that is not known",
            meaning: """
                If the head looks like that of a column there is, it was taken for it. Otherwise what stands below it was \
                passed over.
                """,
            kind: .page,
            before: parameters.replacing("Required", with: "Is Mandatory") + "| a | string | Yes | - | A |  |",
            after: parameters + "| a | string | Yes | - | A |  |",
            hint: "Use the words of the other pages."
        ),
        Explanation(
            id: "unknown-http",
            title: "No page states an operation's HTTP method and path",
            meaning: """
                The page shows sample calls only, states one of the two alone, or nothing under its heading for HTTP can be read. \
                What it does not state was made by rule and is probably wrong.
                """,
            kind: .files,
            before: "```js\nstore.user({ id: \"ID\" });\n```",
            after:
                "\"overrides\": { \"operations\": { \"Store.user\": { \"method\": \"POST\", \"path\": \"/users\" } } }",
            hint: "State the method and the path in the configuration."
        ),
        Explanation(
            id: "unknown-table",
            title: "A table is of no part of an operation that is read",
            meaning: """
                It shows headers, which all requests have in common, or stands behind the table of the response, under a \
                title or words of its own that name no field, as the fields of an error do. Its rows were passed over.
                """,
            kind: .page,
            before: "\(parameters)\n## Request response\n\n\(codes)\n\n## Errors\n\n\(codes)",
            after: "\(parameters)\n## Request response\n\n\(codes)\n\n## Data structure\n\n### ErrorDto\n\n\(codes)",
            hint: "Put the table under a heading with the name of a data structure."
        ),
    ]

    private static let codes = "| Name | Type | Description |\n| ---- | ---- | ---- |\n| code | number | The code |"

    static let parameters = """
        # Get it

        ## Method name

        `Client.getIt`

        ## Request parameters

        | Name | Type | Required | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |

        """
}
