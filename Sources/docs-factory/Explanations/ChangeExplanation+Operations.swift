import DocsSchema

extension ChangeExplanation {
    static let ofOperations = [
        ChangeExplanation(
            .operationAdded, "An operation is new", "Nothing that was there is touched.",
            before: "", after: "GET /get-user Client.getUser -> string", .safe),
        ChangeExplanation(
            .operationRemoved, "An operation is gone", "Neither the server nor the SDK has it any more.",
            before: "GET /get-user Client.getUser -> string", after: "", .breaksBoth),
        ChangeExplanation(
            .operationRenamed, "An operation has another name", "The configuration says so. Source calls the old name.",
            before: "GET /fetch Client.fetch -> string", after: "GET /fetch Client.getUser -> string",
            renames: #"{ "operations": { "Client.fetch": "getUser" } }"#, .breaksSource),
        ChangeExplanation(
            .operationRenamedLikely, "An operation probably has another name",
            """
            One is gone and another is new at the same address, or with a near name, the same parameters and the same \
            result. Confirm it with 'renames' in the configuration.
            """,
            before: "GET /get-user Client.getUser -> string", after: "GET /get-user Client.user -> string",
            .breaksSource),
        ChangeExplanation(
            .methodChanged, "An operation is called by another HTTP method",
            "The Swift method is the same. Programs that were built before call in the old way.",
            before: "GET /get-user Client.getUser -> string", after: "POST /get-user Client.getUser -> string",
            .breaksWire),
        ChangeExplanation(
            .pathChanged, "An operation has another path",
            """
            The Swift method is the same. Programs that were built before call the old path, unless only a placeholder \
            is called otherwise.
            """,
            before: "GET /user Client.getUser -> string", after: "GET /get-user Client.getUser -> string", .breaksWire),
        ChangeExplanation(
            .pagingChanged, "A list is given page by page in another way, or no longer",
            "Without pages the method that goes through them is gone. A list that has pages for the first time is safe.",
            before: "GET /list Client.list -> ListDto [paging: page limit list]",
            after: "GET /list Client.list -> ListDto",
            .breaksSource),
        ChangeExplanation(
            .bodyChanged, "The body is put together in another way",
            "It was one parameter and is all of them by name, or the other way round.",
            before: "POST /save Client.save -> nothing\n  data: object!",
            after: "POST /save Client.save -> nothing [body: data]\n  data: object!", .breaksWire),
        ChangeExplanation(
            .requestModelChanged, "The type of a request has another name",
            "Source that writes the name no longer compiles; '.init(…)' does.",
            before: "POST /save Client.save -> nothing [request: SaveDto]\n  id: string!",
            after: "POST /save Client.save -> nothing [request: SaveRequest]\n  id: string!", .breaksSource),
        ChangeExplanation(
            .responseAdded, "An operation returns something now",
            "It returned nothing, or no page said what. What was returned before has another type in Swift.",
            before: "GET /get-user Client.getUser -> nothing", after: "GET /get-user Client.getUser -> string",
            .breaksSource),
        ChangeExplanation(
            .responseRemoved, "An operation no longer returns anything",
            "It returns nothing, or no page says what. Programs that were built before wait for what was returned.",
            before: "GET /get-user Client.getUser -> string", after: "GET /get-user Client.getUser -> nothing",
            .breaksBoth),
        ChangeExplanation(
            .responseTypeChanged, "An operation returns another type",
            "On the wire it is safe if whoever reads the old type can read the new one, as with an integer for a number.",
            before: "GET /count Client.count -> integer", after: "GET /count Client.count -> string", .breaksBoth),
    ]
}
