import DocsSchema

/// A call of a client's method in sample code: `authenticationClient.updateProfile({ … })`.
struct ClientCall {
    var client: String
    var method: String
    /// The members of the object that the call passes, with those values that the code spells out.
    var arguments: [(name: String, value: JSON?)] = []
}

extension [Line] {
    /// The calls of clients' methods in sample code, in whatever language.
    ///
    /// A client is known by its name, `user_client`, or by the class of which the sample makes one; what is called
    /// `client` and made of nothing is the only one that it makes.
    var calls: [ClientCall] {
        let code = ReadCalls(joined)
        var clients = code.clients
        if Set(clients.values).count == 1, !code.assigns("client") { clients["client"] = clients.values.first }
        return code.run().compactMap { call in
            let isClient = call.root.hasSuffix("Client") || call.root.hasSuffix("_client")
            guard let name = clients[call.root] ?? (isClient ? call.root.upperCamelCased : nil),
                Text(name.utf8).isNameOfClient, !call.links[0].name.hasPrefix("set")
            else { return nil }
            var found = ClientCall(client: name, method: call.links[0].name)
            if case .object(let members)? = call.links[0].arguments.first {
                found.arguments = members.map { ($0.name, $0.value.json) }
            }
            return found
        }
    }
}

extension ReadCalls {
    /// The classes of the clients that variables hold, by the variables: of `client, err := api.NewUserClient(options)`
    /// it is `UserClient`.
    var clients: [String: String] {
        var clients: [String: String] = [:]
        for index in tokens.indices.dropLast() where tokens[index].kind == .name && tokens[index + 1].isMark("(") {
            let name = tokens[index].text
            guard name.isNameOfClient, var at = assignment(before: index) else { continue }
            if tokens[..<at].last?.isMark(":") == true { at -= 1 }
            while at > 1, tokens[at - 2].isMark(","), tokens[at - 1].kind == .name { at -= 2 }
            guard let variable = tokens[..<at].last, variable.kind == .name else { continue }
            clients[variable.text.variable] = (name.hasPrefix("New") ? name.dropFirst(3) : name).string.upperCamelCased
        }
        return clients
    }

    /// Whether the code gives a variable a value.
    func assigns(_ variable: String) -> Bool {
        tokens.indices.dropLast().contains { index in
            tokens[index].kind == .name && (tokens[index + 1].isMark("=") || tokens[index + 1].isMark(":"))
                && tokens[index].text.variable == variable
        }
    }

    /// The index of the mark that assigns what is called at `index`, which a `new` and the names of modules may precede.
    private func assignment(before index: Int) -> Int? {
        let before = tokens[..<index].lastIndex { $0.kind != .name && !$0.isMark(".") && !$0.isMark("\\") }
        return before.flatMap { tokens[$0].isMark("=") ? $0 : nil }
    }
}

extension Text {
    /// The name of a variable without the mark that PHP gives it.
    var variable: String { drop { $0 == UInt8(ascii: "$") }.string }

    /// Whether a name is that of a vendor's client, and not of the client for HTTP that a language brings along.
    fileprivate var isNameOfClient: Bool {
        let general: [StaticString] = ["HttpClient", "HTTPClient", "RestClient", "WebClient"]
        return isTypeName && hasSuffix("Client") && count > 6 && first?.isUppercase == true
            && !general.contains(where: hasSuffix)
    }
}
