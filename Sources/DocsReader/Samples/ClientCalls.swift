extension [Line] {
    /// The first call of a client's method in sample code: `authenticationClient.updateProfile(`.
    var call: (client: String, method: String)? { calls.first }

    /// The calls of clients' methods in sample code, in whatever language.
    ///
    /// A client is known by its name, `user_client`, or by the class of which the sample makes one.
    var calls: [(client: String, method: String)] {
        let code = ReadCalls(joined)
        let clients = code.clients
        return code.run().compactMap { call in
            let isClient = call.root.hasSuffix("lient")
            guard let name = clients[call.root] ?? (isClient ? call.root.upperCaseFirst : nil),
                Text(name.utf8).isNameOfClient, !call.links[0].name.hasPrefix("set")
            else { return nil }
            return (name, call.links[0].name)
        }
    }
}

extension Text {
    /// Whether a name is that of a vendor's client, and not of the client for HTTP that a language brings along.
    var isNameOfClient: Bool {
        hasSuffix("Client") && count > 6 && first?.isUppercase == true
            && !["Http", "HTTP", "Rest", "Web"].contains { range(of: $0) != nil }
    }
}
