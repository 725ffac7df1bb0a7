import DocsSchema
import Testing

@Suite("Parameters that a sample passes")
struct LostParametersTests {
    private func told(_ call: String) -> [String] {
        Reading(
            """
            # Do it

            ## Method name

            `UserClient.doIt`

            ## Request parameters

            | Name | Type | Required | Default value | Description | Sample value |
            | --- | --- | --- | --- | --- | --- |
            | id | string | yes | - | The id | `x` |
            | options.deep | boolean | no | - | Deep | `true` |

            ## Sample code

            ```ts
            \(call)
            ```
            """
        ).diagnostics.filter { $0.id == "lost-parameters" }.map(\.message)
    }

    @Test("are told if no row has them")
    func lost() {
        #expect(
            told("await userClient.doIt({ id: 'x', city: 'y', kind: Kinds.A });") == [
                "sample passes 'city', 'kind', which no row of the table has; they may be lost"
            ])
    }

    @Test(
        "are not told if they are known, in whatever case, or not the method's",
        arguments: [
            "await userClient.doIt({ ID: 'x', options: { deep: true } });", "await userClient.doIt('x', { city: 1 });",
            "await userClient.other({ city: 'y' });", "await userClient.doIt();",
        ])
    func known(call: String) {
        #expect(told(call) == [])
    }
}
