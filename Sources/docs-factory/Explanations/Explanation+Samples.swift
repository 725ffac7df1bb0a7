extension Explanation {
    static let ofSamples = [
        Explanation(
            id: "clients-differ",
            title: "The sample calls another client than the page names",
            meaning: "Samples were run and headings are copied from page to page, so the sample's client counts.",
            kind: .page,
            before: "\(head)## Sample code\n\n```ts\nawait adminClient.getIt();\n```\n",
            after: "\(head)## Sample code\n\n```ts\nawait client.getIt();\n```\n",
            hint: "Name the client that has the method."
        ),
        Explanation(
            id: "lost-parameters",
            title: "A sample passes parameters that the table lacks",
            meaning: """
                The sample calls the page's method with an object that has more members than the table of parameters has \
                rows: rows may be lost, or the sample is of another time. No parameter was made of them, as nothing \
                tells their types.
                """,
            kind: .page,
            before: "\(request)## Sample code\n\n```ts\nawait userClient.getIt({ a: \"x\", b: 1 });\n```\n",
            after: "\(request)## Sample code\n\n```ts\nawait userClient.getIt({ a: \"x\" });\n```\n",
            hint: "Restore the rows of the table, or correct the sample."
        ),
        Explanation(
            id: "request-sample",
            title: "Only a sample tells what a request takes",
            meaning: "Its members are the parameters, with the types that their values show, and all optional.",
            kind: .page,
            before: "# Add\n\n`POST /pets`\n\n## Body\n\n```json\n{ \"name\": \"Rex\" }\n```",
            after:
                "# Add\n\n`POST /pets`\n\n## Body\n\n| Name | Type | Required |\n| ---- | ---- | ---- |\n| name | string | Yes |",
            hint: "Nothing, unless one of them is required: the configuration can say so."
        ),
        Explanation(
            id: "response-sample",
            title: "Only a sample tells what comes back",
            meaning: """
                Its members are the fields of the response, those inside of objects too, with the types that their values \
                show, and all optional.
                """,
            kind: .page,
            before: "# Count\n\n`GET /pets/count`\n\n## Response\n\n```json\n{ \"count\": 3 }\n```",
            after:
                "# Count\n\n`GET /pets/count`\n\n## Response\n\n| Name | Type | Description |\n| ---- | ---- | ---- |\n| count | number | Pets |",
            hint: "Nothing, unless the sample leaves something out."
        ),
        Explanation(
            id: "sample-cut",
            title: "A sample result ends too early",
            meaning: "The objects and lists that were open at its end were closed, without what was cut in two.",
            kind: .page,
            before: "\(head)Sample result:\n\n```json\n{\"data\": {\"a\": 1, \"b\": \"hal\n```\n",
            after: "\(head)Sample result:\n\n```json\n{\"data\": {\"a\": 1, \"b\": \"half\"}}\n```\n",
            hint: "Restore the end of the sample."
        ),
        Explanation(
            id: "sample-of-code",
            title: "A sample result is code",
            meaning: """
                It has comments, other quotes, points in place of what is left out, or lacks a comma. What it spells out \
                was read; values that code would compute were passed over.
                """,
            kind: .page,
            before: "\(head)Sample result:\n\n```js\n{ data: 'x', // and so on\n}\n```\n",
            after: "\(head)Sample result:\n\n```json\n{ \"data\": \"x\" }\n```\n",
            hint: "Write the sample as JSON."
        ),
        Explanation(
            id: "sample-unreadable",
            title: "A sample result cannot be read",
            meaning: """
                It is no JSON, and was passed over: no example for the response, and no help where a table is damaged.
                """,
            kind: .page,
            before: "\(head)Sample result:\n\n```json\n{ data, and so on }\n```\n",
            after: "\(head)Sample result:\n\n```json\n{ \"data\": true }\n```\n",
            hint: "Write the sample as JSON."
        ),
        Explanation(
            id: "second-sample",
            title: "A sample result stands behind another one",
            meaning: "Types and names are looked up in the first; the second mostly shows a failure.",
            kind: .page,
            before: "\(head)Sample result:\n\n```json\n{\"a\": 1}\n```\n\nFailure:\n\n```json\n{\"code\": 1}\n```\n",
            after: "\(head)Sample result:\n\n```json\n{\"a\": 1}\n```\n",
            hint: "Keep the sample of a success."
        ),
        Explanation(
            id: "table-cut",
            title: "A table ends too early",
            meaning: """
                The page ends with a table, and the sample result shows at least three fields more than that has, or with \
                the heading of a data structure. What the sample shows was added as optional, with the types of the \
                sample's values.
                """,
            kind: .page,
            before:
                "\(sampled)| a | string | Yes | A | `x` |\n| b | string | Yes | B | `y` |\n| c | string | No | C | `z` |\n",
            after: """
                \(sampled)| a | string | Yes | A | `x` |
                | b | string | Yes | B | `y` |
                | c | string | No | C | `z` |
                | d | number | No | D | `1` |
                | e | number | No | E | `2` |
                | f | number | No | F | `3` |

                """,
            hint: "Restore the rows that the page lost."
        ),
    ]

    /// A page whose request has one parameter.
    private static let request = """
        # Get it

        ## Method name

        `UserClient.getIt`

        ## Request parameters

        | Name | Type | Required | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        | a | string | No | - | A | `x` |


        """

    /// A page whose table is cut, up to its rows.
    private static let sampled = """
        \(head)Sample result:

        ```json
        {"a": "x", "b": "y", "c": "z", "d": 1, "e": 2, "f": 3}
        ```

        ## Data structure

        ### <a id="D"></a> D

        \(table)
        """
}
