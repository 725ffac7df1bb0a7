extension Explanation {
    static let ofRows = [
        Explanation(
            id: "extra-cells",
            title: "Something stands behind the last cell of a row",
            meaning: """
                The row is whole before it: marks that say nothing, the label of another part, or the rest of something \
                else. It was dropped; a warning says so if it has words.
                """,
            kind: .rows,
            before: "| enabled | boolean | Yes | Whether it is on | `true` |~~~~**",
            after: "| enabled | boolean | Yes | Whether it is on | `true` |",
            hint: "End the row with its last bar."
        ),
        Explanation(
            id: "joined-rows",
            title: "Two rows stand on one line",
            meaning: "A name, a type and a flag begin a row, so the line was parted there. Nothing is lost.",
            kind: .rows,
            before: "| city | string | No | City | `Bonn` | | zip | string | No | Postal code | `53111` |",
            after: "| city | string | No | City | `Bonn` |\n| zip | string | No | Postal code | `53111` |",
            hint: "Give each row a line of its own."
        ),
        Explanation(
            id: "missing-cells",
            title: "A row has fewer cells than its table has columns",
            meaning: """
                Those at the end count as empty: no example, or no description. Where the cells that are left look like \
                those of other columns, a flag, a type, a span of code, they were put there.
                """,
            kind: .rows,
            before: "| city | string | No | City |",
            after: "| city | string | No | City | `Bonn` |",
            hint: "Give the row a cell for each column, empty ones too."
        ),
        Explanation(
            id: "missing-name",
            title: "A row has lost its first cell",
            meaning: """
                A type stands where the name should, and a flag before its column. The name is the one key of the \
                sample result that has the row's example value, if there is exactly one.
                """,
            kind: .rows,
            before: "| string | No | Address | test@example.com | |",
            after: "| email | string | No | Address | `test@example.com` |",
            hint: "Write the name back into the first cell."
        ),
        Explanation(
            id: "nameless-row",
            title: "A row has lost its name, and nothing shows which",
            meaning: "No sample shows the row's example value under exactly one free key, so the row was passed over.",
            kind: .rows,
            before: "| string | No | Address | test@example.com | |",
            after: "| email | string | No | Address | `test@example.com` |",
            hint: "Write the name back into the first cell."
        ),
        Explanation(
            id: "open-code",
            title: "A back-tick of a row is never closed",
            meaning: """
                All up to the next back-tick would be code, the bar between them too. Cut at every bar the row has a cell \
                for each column, so it was. Nothing is lost.
                """,
            kind: .rows,
            before: "| city | string | No | First `ask the user | `Bonn` |",
            after: "| city | string | No | First `ask` the user | `Bonn` |",
            hint: "Close the code, or take the back-tick away."
        ),
        Explanation(
            id: "spliced-rows",
            title: "A row runs into the end of another one",
            meaning: """
                A type, or the end of a link, and a flag follow inside the description, without a name before them: the \
                beginning of another row and all rows between are lost. The first row was kept.
                """,
            kind: .rows,
            before:
                "| value | object | No | What to look for, see below. ost | boolean | No | Whether to return it | `true` |",
            after:
                "| value | object | No | What to look for |  |\n| withCost | boolean | No | Whether to return it | `true` |",
            hint: "Restore the rows between the two from the vendor's original."
        ),
        Explanation(
            id: "rows-differ",
            title: "Two rows of a table contradict each other",
            meaning: "Their types differ, or only one of them says that the field is required. The first one counts.",
            kind: .rows,
            before: "| zip | string | Yes | Code | `1` |\n| zip | number | No | Code | `1` |",
            after: "| zip | string | Yes | Code | `1` |",
            hint: "Keep the row that is right."
        ),
        Explanation(
            id: "split-description",
            title: "A description has a bar in it",
            meaning: "The bar made more cells of the row than there are columns. The parts were joined again.",
            kind: .rows,
            before: "| mode | string | No | On | off | `on` |",
            after: #"| mode | string | No | On \| off | `on` |"#,
            hint: #"Write a bar inside a cell as \|."#
        ),
        Explanation(
            id: "split-type",
            title: "A type has a bar in it",
            meaning: """
                The bar made more cells of the row than there are columns. The parts were joined again, as each of them is \
                a type or a value in quotes, and what follows fits its columns then.
                """,
            kind: .rows,
            before: "| name | string | null | No | Name | `x` |",
            after: #"| name | string \| null | No | Name | `x` |"#,
            hint: #"Write a bar inside a cell as \|."#
        ),
        Explanation(
            id: "unknown-flag",
            title: "A flag says neither yes nor no",
            meaning: "The field counts as optional, which is safe to decode but may be wrong to leave out.",
            kind: .rows,
            before: "| city | string | maybe | City | `Bonn` |",
            after: "| city | string | No | City | `Bonn` |",
            hint: "Write Yes or No."
        ),
        Explanation(
            id: "unknown-type",
            title: "A type is no type",
            meaning: "Neither a word for a type nor the name of a data structure. The field can hold any JSON value.",
            kind: .rows,
            before: "| size | see below! | No | Size | `3` |",
            after: "| size | number | No | Size | `3` |",
            hint: "Write string, number, boolean, object, array or a link to a data structure."
        ),
        Explanation(
            id: "unreadable-row",
            title: "A row fits no table",
            meaning: "It has neither the cells of the table it stands in nor those of any other. It was passed over.",
            kind: .page,
            before: "\(head)## Data structure\n\nSome text.\n\n| a |",
            after: "\(head)## Data structure\n\n### <a id=\"D\"></a> D\n\n\(table)| a | string | No | A |  |",
            hint: "Put the row under the header of its table, with a cell for each column."
        ),
    ]

    /// The beginning of a small page.
    static let head = "# Get it\n\n## Method name\n\n`Client.getIt`\n\n## Request response\n\nType: `boolean`\n\n"

    /// The header of a data structure.
    static let table =
        "| Name | Type | Required | Description | Example value |\n| ---- | ---- | ---- | ---- | ---- |\n"
}
