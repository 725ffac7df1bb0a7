/// Compares the clients, and what holds for all their calls.
struct CompareClients {
    let pair: SchemaPair

    func run() -> [Change] {
        var changes = words(.apiRenamed, pair.new.name, pair.old.name, pair.new.name)
        if pair.old.envelope != pair.new.envelope {
            let (old, new) = (pair.old.envelope.summary, pair.new.envelope.summary)
            changes.append(Change(.envelopeChanged, pair.new.name, from: old, to: new, .breaksWire))
        }
        for client in pair.old.clients where !pair.new.clients.contains(where: { $0.name == client.name }) {
            changes.append(Change(.clientRemoved, client.name, .breaksSource))
        }
        for client in pair.new.clients {
            if let old = pair.old.clients.first(where: { $0.name == client.name }) {
                changes += compare(old, client)
            } else {
                changes.append(Change(.clientAdded, client.name, .safe))
            }
        }
        return changes
    }

    private func compare(_ old: Client, _ new: Client) -> [Change] {
        var changes = words(.descriptionChanged, new.name, old.description, new.description)
        if old.baseURL != new.baseURL {
            changes.append(Change(.baseURLChanged, new.name, from: old.baseURL, to: new.baseURL, impact(old, new)))
        }
        if old.authentication != new.authentication || old.brand != new.brand {
            let impact = old.authentication == nil && old.brand == nil ? Impact.safe : .breaksSource
            changes.append(Change(.authenticationChanged, new.name, from: old.credentials, to: new.credentials, impact))
        }
        return changes
    }

    /// A client without an address has to be given one by its caller.
    private func impact(_ old: Client, _ new: Client) -> Impact {
        if old.baseURL == nil { return .safe }
        return new.baseURL == nil ? .breaksSource : .breaksWire
    }
}

extension Client {
    /// In words: `accessKey, x-genauth`.
    fileprivate var credentials: String? {
        let words = [authentication?.rawValue, brand.map { "x-\($0.headerPrefix), \($0.scheme)" }].compactMap(\.self)
        return words.isEmpty ? nil : words.joined(separator: ", ")
    }
}

extension Envelope {
    /// In one line: `statusCode = 200, message, apiCode, requestId, data`.
    fileprivate var summary: String {
        let status = "\(status) = \(JSONWriter.compact(success))"
        return ([status, message] + [code, requestID, payload].compactMap { $0 }).joined(separator: ", ")
    }
}
