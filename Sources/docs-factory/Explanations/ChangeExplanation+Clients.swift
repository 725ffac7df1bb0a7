import DocsSchema

extension ChangeExplanation {
    static let ofClients = [
        ChangeExplanation(
            .apiRenamed, "The API has another name", "Names stand in titles only.",
            before: "api Pets", after: "api Animals", .words),
        ChangeExplanation(
            .envelopeChanged, "Responses are wrapped in another way",
            "Programs that were built before look for the outcome and the payload in the wrong places.",
            before: "envelope success message data", after: "envelope success message result", .breaksWire),
        ChangeExplanation(
            .clientAdded, "A client is new", "Nothing that was there is touched.",
            before: "", after: "client ManagementClient", .safe),
        ChangeExplanation(
            .clientRemoved, "A client is gone",
            "Source that names it no longer compiles. Its operations are told of one by one.",
            before: "client ManagementClient", after: "", .breaksSource),
        ChangeExplanation(
            .clientRenamedLikely, "A client probably has another name",
            "A client is gone, and a new one has at least half of its operations.",
            before: "GET /get-user Management.getUser -> string", after: "GET /get-user Admin.getUser -> string",
            .breaksSource),
        ChangeExplanation(
            .baseURLChanged, "A client calls another address",
            "Programs that were built before still call the old one. Without any, callers have to name an address.",
            before: "client Admin https://old.example.com", after: "client Admin https://new.example.com",
            .breaksWire),
        ChangeExplanation(
            .authenticationChanged, "Callers prove who they are in another way",
            "The initializer takes other credentials. The first declaration adds one, and is safe.",
            before: "client Admin [authentication: bearer]", after: "client Admin [authentication: basic]",
            .breaksSource),
    ]
}
