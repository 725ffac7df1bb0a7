import DocsSchema
import Testing

@testable import DocsReader

@Suite("Calls in sample code")
struct ReadCallsTests {
    private func calls(_ code: String) -> [SampleCall] { ReadCalls(Text(code.utf8)).run() }

    @Test("are found with their literals, and callbacks are told from parameters")
    func arguments() throws {
        let call = try #require(
            calls(
                """
                api.user({
                    id: "ID", // who
                    'full name': 'it\\'s', count: 1.5, on: false,
                    owner: session.user.id, tags: [1, 2], more: { a: 1 }, short
                }, /*ok*/ null, function (error) { log("a, b"); });
                """
            ).first { $0.root == "api" })
        #expect(call.path == "user")
        #expect(call.links[0].arguments.map(\.isCallback) == [false, true, true])
        guard case .object(let members) = call.links[0].arguments[0] else { throw Unexpected() }
        #expect(members.map(\.name) == ["id", "full name", "count", "on", "owner", "tags", "more", "short"])
        #expect(
            members.map { $0.value.json.map(JSONWriter.compact) }
                == ["\"ID\"", "\"it's\"", "1.5", "false", nil, "[1,2]", "{\"a\":1}", nil])
    }

    @Test("are found in chains, inside functions, and over lines")
    func chains() {
        let found = calls(
            """
            bot.start((ctx) => {
                api
                    .data("things")
                    .get("YOUR_THING_ID", status => { ctx.reply(`x ${status.data}`); });
            });
            """)
        #expect(found.map { "\($0.root).\($0.path)" } == ["bot.start", "api.data.get", "ctx.reply"])
    }

    @Test("tell what the code declares itself")
    func declarations() {
        let code = "const a = b.c(); function f(d, e) {} let g = (h) => i.j(h); k.l(m => m.n());"
        #expect(ReadCalls(Text(code.utf8)).declaredNames == ["a", "f", "d", "e", "g", "h", "m"])
    }

    @Test(
        "survive code that is cut or wrong",
        arguments: [
            "api.user({", "api.user({a: ", "api.user(\"x", "api.user)(", "api..user()", "`", "/*", "api.user({{{", "",
        ])
    func broken(code: String) {
        #expect(calls(code).count <= 1)
    }

    private struct Unexpected: Error {}

    @Test(
        "of clients are found in any language, by the client's name or by its class",
        arguments: [
            ("const managementClient = new ManagementClient();\nawait managementClient.getUser({})", "getUser"),
            (
                "ManagementClient client = new ManagementClient(options);\nclient.setHost(x);\nclient.getUser(dto)",
                "getUser"
            ),
            (
                "client, err := management.NewManagementClient(&options)\nclient.GetUser(&dto.GetUserDto{UserId: 1})",
                "GetUser"
            ),
            ("$client = new Vendor\\ManagementClient($id);\n$data = $client->getUser(array('a' => 1));", "getUser"),
            ("from vendor import ManagementClient\ndata = management_client.get_user(user_id='1')", "get_user"),
            (
                "ManagementClient mine = new ManagementClient(o);\nParams p = new Params();\nclient.getUser(p);",
                "getUser"
            ),
        ])
    func clients(code: String, method: String) {
        let call = ScanLines().run(Array(code.utf8)).calls.first
        #expect(call?.client == "ManagementClient")
        #expect(call?.method == method)
    }

    @Test(
        "of clients are found whatever else the client's name says", arguments: ["WebhookClient", "RestaurantClient"])
    func namesOfClients(name: String) {
        let call = ScanLines().run(Array("\(name) c = new \(name)();\nc.getUser();".utf8)).calls.first
        #expect(call?.client == name)
    }

    @Test(
        "of what is no client of the vendor's are none",
        arguments: [
            "client.getUser()", "OkHttpClient client = new OkHttpClient();\nclient.newCall(request)",
            "api.user()", "managementClient.setHost(host)",
            "UserClient mine = new UserClient(options);\nPool client = Pool.make();\nclient.getUser();",
            "AClient a = new AClient(options);\nBClient b = new BClient(options);\nclient.getUser();",
        ])
    func noClients(code: String) {
        #expect(ScanLines().run(Array(code.utf8)).calls.first == nil)
    }
}
