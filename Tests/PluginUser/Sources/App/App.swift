import DocsRuntime
import DocsTesting
import Pets

@main
struct App {
    static func main() async throws {
        let transport = InMemoryTransport(
            .json(#"{"statusCode":200,"message":"ok","data":{"petId":"p1","name":"Rex"}}"#),
            .json(#"{"statusCode":200,"message":"ok","data":{"totalCount":1,"list":[{"name":"Alex"}]}}"#))
        let pets = PetClient(accessToken: "T", transport: transport)
        print(try await pets.getPet(.init(petId: "p1")).greeting)
        for try await owner in pets.listOwners(limit: 10) { print(owner.name) }
    }
}
