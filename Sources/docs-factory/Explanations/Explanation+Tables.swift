extension Explanation {
    static let ofTables = [
        Explanation(
            id: "broken-row",
            title: "A row goes over several lines",
            meaning: """
                The row has fewer cells than its header, and what stands below it brings just those that it lacks. The \
                lines were joined; a break inside a cell stays one. Rows with nothing but a description, as merged \
                cells leave them, go on with that of the row above. Nothing is lost.
                """,
            kind: .rows,
            before: "| city | string | No | City,\nby its name | `Bonn` |",
            after: "| city | string | No | City,<br>by its name | `Bonn` |",
            hint: "Write a break inside a cell as <br>."
        ),
        Explanation(
            id: "field-list",
            title: "Fields stand in a list and not in a table",
            meaning: "Each item has a name and a type, and no table stands there, so the items were read as rows.",
            kind: .page,
            before: "\(head)## Data structure\n\n### <a id=\"D\"></a> D\n\n- `a` (string, required): A\n",
            after: "\(head)## Data structure\n\n### <a id=\"D\"></a> D\n\n\(table)| a | string | Yes | A |  |",
            hint: "Write the fields as rows of a table."
        ),
        Explanation(
            id: "lost-start",
            title: "The ruler of a table runs into the end of a row",
            meaning: """
                Where a translator leaves out the middle of a table, the dashes of its ruler are followed by the last \
                cells of a row, and its name, its type and its flag are lost, as the rows above it may be. The name is \
                the one key of the samples that has the row's example value, if there is exactly one; the type is that \
                of the value.
                """,
            kind: .page,
            before: "\(sampled)| ---- | ---- | ---- | ---- ... address | `test@example.com` |\n",
            after:
                "\(sampled)| ---- | ---- | ---- | ---- | ---- |\n| email | string | No | address | `test@example.com` |\n",
            hint: "Restore the rows below the header from the vendor's original."
        ),
        Explanation(
            id: "moved-ruler",
            title: "The ruler of a table stands below one of its rows",
            meaning: "What stands above the ruler is a row of the table by its flag and type, and was read as one.",
            kind: .page,
            before: """
                \(head)## Data structure

                ### <a id="D"></a> D

                | Name | Type | Required | Description | Example value |
                | a | string | No | A |  |
                | ---- | ---- | ---- | ---- | ---- |
                """,
            after: "\(head)## Data structure\n\n### <a id=\"D\"></a> D\n\n\(table)| a | string | No | A |  |",
            hint: "Put the ruler right below the header."
        ),
        Explanation(
            id: "other-bars",
            title: "Cells are parted by other marks than bars",
            meaning: """
                Tabs, commas, ends of lines, bars of another script, or bars with a backslash before them stand where a \
                table has bars: below a known header, at the beginning of lines, or where they make a row of its table \
                whole. They were read as bars. Nothing is lost.
                """,
            kind: .rows,
            before: "| city ｜ string | No | City | `Bonn` |",
            after: "| city | string | No | City | `Bonn` |",
            hint: "Part the cells with |."
        ),
        Explanation(
            id: "unread-table",
            title: "What looks like a table or list of fields was not read",
            meaning: """
                A request, a response or a data structure has no other table. A table is read if its header names a \
                column of names and one of types, or as a request's first one, of what else is known of parameters. \
                Cells that stand a line each are read if types and flags tell where each row starts.
                """,
            kind: .page,
            before: """
                \(head)## Data structure

                ### <a id="D"></a> D

                - `a` first
                - `b` second
                """,
            after: "\(head)## Data structure\n\n### <a id=\"D\"></a> D\n\n\(table)| a | string | No | first |  |",
            hint: "Write the fields as rows of a table with their types."
        ),
        Explanation(
            id: "untyped-table",
            title: "A table of parameters has no column of types",
            meaning: "Its parameters have the types of their examples. One without an example can hold any JSON value.",
            kind: .page,
            before: "\(head)## Request parameters\n\n| Name | Description |\n| ---- | ---- |\n| a | A |",
            after:
                "\(head)## Request parameters\n\n| Name | Type | Description |\n| ---- | ---- | ---- |\n| a | string | A |",
            hint: "Give the table a column of types."
        ),
    ]

    /// A page with a sample, up to the ruler of its last table.
    private static let sampled = """
        \(head)Sample result:

        ```json
        {"email": "test@example.com"}
        ```

        ## Data structure

        ### <a id="D"></a> D

        | Name | Type | Required | Description | Example value |

        """
}
