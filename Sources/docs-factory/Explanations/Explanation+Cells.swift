extension Explanation {
    static let ofCells = [
        Explanation(
            id: "cleaned-name",
            title: "A name stands between marks",
            meaning: """
                What is remarked on a field, brackets around its name, or lines and arrows in front of it are no part of \
                the key that travels. The field has the name without them, and is required if they say so.
                """,
            kind: .rows,
            before: "| city (required) | string |  | City | `Bonn` |",
            after: "| city | string | Yes | City | `Bonn` |",
            hint: "Write the name alone, and the remark into its own column."
        ),
        Explanation(
            id: "no-field",
            title: "A row is no field",
            meaning: "It says that there is none, or that there are more, or is a title above other rows.",
            kind: .rows,
            before: "| ... | ... | ... | ... | ... |",
            after: "| city | string | No | City | `Bonn` |",
            hint: "Write all fields, each with a row of its own, and titles above the table."
        ),
        Explanation(
            id: "odd-name",
            title: "A name does not look like one",
            meaning:
                "It has marks or spaces in it that names do not have, and may be two names, or a name and a remark.",
            kind: .rows,
            before: "| city / town | string | No | City | `Bonn` |",
            after: "| city | string | No | City | `Bonn` |",
            hint: "Write the name alone, or between back-ticks if it is right as it is."
        ),
        Explanation(
            id: "other-place",
            title: "A parameter goes where its method sends none",
            meaning: """
                GET and DELETE send all parameters in the query, other methods in the body, but for those that the path names. \
                The column of places says otherwise of this one.
                """,
            kind: .page,
            before: parameters.replacing("Required", with: "In | Required").replacing(
                "---- |\n", with: "---- | ---- |\n")
                + "| id | string | query | Yes | - | Id |  |",
            after: parameters + "| id | string | Yes | - | Id |  |",
            hint: "State another method in the configuration if the page states none, or leave the parameter out."
        ),
        Explanation(
            id: "unfit-default",
            title: "A default is no value of its type",
            meaning:
                "It stands without back-ticks where a number or boolean should, and no one value could be read from it.",
            kind: .page,
            before: "\(head)\(request)| limit | number | No | all of them | Limit |  |\n",
            after: "\(head)\(request)| limit | number | No | `10` | Limit |  |\n",
            hint: "Write the value alone."
        ),
        Explanation(
            id: "unfit-example",
            title: "An example is no value of its type",
            meaning: """
                Words stand where a number or boolean should, or an array or object where a string should. The type \
                counts, and the example is kept as it is: one of the two is wrong.
                """,
            kind: .rows,
            before: "| isOpen | boolean | No | Whether it is open | `ture` |",
            after: "| isOpen | boolean | No | Whether it is open | `true` |",
            hint: "Correct the example, or the type."
        ),
    ]

    /// The header of a request.
    private static let request = """
        ## Request parameters

        | Name | Type | Required | Default value | Description | Example value |
        | ---- | ---- | ---- | ---- | ---- | ---- |

        """
}
