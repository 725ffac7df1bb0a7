extension Command {
    static let version = Command(
        name: "version",
        aliases: ["--version"],
        summary: "show the version"
    ) { (_, _, transcript) throws(Failure) in
        transcript.say(["docs-factory \(DocsFactory.version)"])
        return .done
    }
}
