/// A whole page in the English dialect, of which each test writes one part in another way.
struct PartedPage {
    static let columns = "| Name | Type | Required | Default value | Description | Example value |\n|-|-|-|-|-|-|"

    var method = "## Method name\n\n`ManagementClient.raiseGate`"
    var request = "## Request parameters\n\n\(columns)\n| gateId | string | Yes | - | ID | `g` |"
    var response = """
        ## Request response

        Type: `GateRespDto`

        | Name | Type | Description |
        |-|-|-|
        | message | string | Words |
        | data | object | Data |
        """
    var rest = ""

    var text: String { "# Raise a gate\n\n\(method)\n\n\(request)\n\n\(response)\n\n\(rest)\n" }
    var reading: Reading { Reading(text, path: "management/gates/raise.md") }
}
