import Testing

@testable import docs_factory

@Suite("trace")
struct TraceTests {
    private func workspace() throws -> Workspace {
        let workspace = try Workspace.pets()
        try workspace.write(
            Workspace.page.replacing("| Yes |", with: "| No |"), to: "specs/pets/more/get-pet.md")
        return workspace
    }

    @Test("shows what counts, and every place that states it with its line and rule")
    func field() throws {
        let outcome = try workspace().run("trace", "getPet.petId", "--specs", "specs/pets")
        #expect(outcome.exitCode == .done)
        #expect(
            outcome.results == [
                "getPet.petId: string, optional; required by the rule merged-pages",
                "specs/pets/more/get-pet.md:11:3: string, optional",
                "    | petId | string | No | - | The id | `p1` |",
                "specs/pets/pets/get-pet.md:11:3: string, required",
                "    | petId | string | Yes | - | The id | `p1` |",
                "    differs: other places make it optional, which counts",
            ])
    }

    @Test("knows operations with and without their client, and where their facts come from")
    func operation() throws {
        let workspace = try workspace()
        let outcome = workspace.run("trace", "ManagementClient.getPet", "--specs", "specs/pets")
        #expect(
            outcome.results == [
                "ManagementClient.getPet: GET /api/v3/get-pet",
                "specs/pets/more/get-pet.md:5:1: GET /api/v3/get-pet",
                "    ManagementClient.getPet",
                "    method: by the rule parameter-shape",
                "    path: by the rule page-name",
                "specs/pets/pets/get-pet.md:5:1: GET /api/v3/get-pet",
                "    ManagementClient.getPet",
                "    method: by the rule parameter-shape",
                "    path: by the rule page-name",
            ])
        #expect(workspace.run("trace", "getPet", "--specs", "specs/pets").exitCode == .done)
    }

    @Test("is wrong about nothing, and offers the nearest name")
    func unknown() throws {
        let outcome = try workspace().run("trace", "getPet.petIdd", "--specs", "specs/pets")
        #expect(outcome.exitCode == .notInOrder)
        #expect(
            outcome.complaints == [
                "getPet.petIdd: error: no page states anything of that name; did you mean 'getPet.petId'?"
            ])
        #expect(try workspace().run("trace").exitCode == .wrongUsage)
    }

    @Test("says what is wrong with the configuration")
    func configuration() throws {
        let workspace = try workspace()
        try workspace.write("{ \"apis\": [ { \"nam\": 1 } ] }", to: "specs/docs-factory.json")
        let outcome = workspace.run("trace", "getPet.petId")
        #expect(outcome.exitCode == .notInOrder)
        #expect(outcome.complaints.contains { $0.hasPrefix("specs/docs-factory.json:1:15: error: ") })
    }
}
