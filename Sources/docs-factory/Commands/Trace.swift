extension Command {
    static let trace = Command(
        name: "trace",
        summary: "say where a symbol comes from: page, line, rule",
        discussion: """
            A symbol is a model (UserDto), a field of one (UserDto.email), an operation (getUser or
            ManagementClient.getUser), or a parameter of one (getUser.userIdType).
            """,
        operands: [Operand(name: "SYMBOL", need: .required)],
        options: [.specs, .name, .config],
        examples: [
            Example(use: "docs-factory trace UserDto.email", purpose: "Every page that states it, and what counts"),
            Example(use: "docs-factory trace getUser --specs docs", purpose: "In one folder"),
        ]
    ) { (arguments, disk, transcript) throws(Failure) in
        try TraceAPIs(arguments: arguments, disk: disk).run(arguments.operands.first ?? "", &transcript)
    }
}
