extension Explanation {
    static let ofDataStructures = [
        Explanation(
            id: "heading-lost",
            title: "Rows of a data structure stand under no heading",
            meaning: """
                No other page has a data structure that shares half of the fields, so the rows were given a name after \
                the page's operation.
                """,
            kind: .page,
            before: "\(head)## Data structure\n\n\(table)| a | string | No | A |  |",
            after: "\(head)## Data structure\n\n### <a id=\"D\"></a> D\n\n\(table)| a | string | No | A |  |",
            hint: "Put the heading with the name back above the table."
        ),
        Explanation(
            id: "heading-recovered",
            title: "Rows of a data structure stand under no heading, but are known",
            meaning: "They are the fields of the data structure that has most of them, on this or another page.",
            kind: .page,
            before: """
                \(head)## Data structure

                \(table)| a | string | No | A |  |
                | b | string | No | B |  |
                | c | string | No | C |  |

                ### <a id="D"></a> D

                \(table)| a | string | No | A |  |
                | b | string | No | B |  |
                | c | string | No | C |  |
                """,
            after: """
                \(head)## Data structure

                ### <a id="D"></a> D

                \(table)| a | string | No | A |  |
                | b | string | No | B |  |
                | c | string | No | C |  |
                """,
            hint: "Put the heading with the name back above the table."
        ),
        Explanation(
            id: "missing-table",
            title: "No table stands under the heading of a data structure",
            meaning: """
                A table without rows says that a data structure has no fields; no table at all, on any page, says nothing. \
                It can have any fields.
                """,
            kind: .page,
            before: """
                \(head)## Data structure

                ### <a id="D"></a> D

                ### <a id="E"></a> E

                \(table)| a | string | No | A |  |
                """,
            after: """
                \(head)## Data structure

                ### <a id="D"></a> D

                \(table)| b | string | No | B |  |

                ### <a id="E"></a> E

                \(table)| a | string | No | A |  |
                """,
            hint: "Put the table back, or what is included in its place."
        ),
        Explanation(
            id: "split-table",
            title: "A data structure has two tables",
            meaning: """
                The second has the columns of the first and none of its names, and no link of the page leads nowhere: \
                words parted one table in two, so its rows were added to the first.
                """,
            kind: .page,
            before: """
                \(head)## Data structure

                ### <a id="D"></a> D

                \(table)| a | string | Yes | A |  |

                These may be missing:

                \(table)| b | string | No | B |  |
                """,
            after: """
                \(head)## Data structure

                ### <a id="D"></a> D

                \(table)| a | string | Yes | A |  |
                | b | string | No | B |  |
                """,
            hint: "Join the tables, or give the second a heading with the name of its data structure."
        ),
    ]
}
