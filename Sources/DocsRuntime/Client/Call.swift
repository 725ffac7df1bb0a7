import Foundation

/// One call of an operation: as many tries as the client's policy allows, each authorized anew.
struct Call {
    let client: APIClient
    let operation: APIOperation

    /// What `read` makes of the response.
    ///
    /// - Throws: ``APIError``, that of the last try.
    func run<Value: Sendable>(
        _ value: (any Encodable & Sendable)?,
        _ read: @Sendable (ReadReply, HTTPResponse) throws -> Value
    ) async throws -> Value {
        let request = try BuildRequest(baseURL: client.baseURL, headers: client.headers).run(operation, value)
        var schedule = RetrySchedule(client.retries, operation: operation, client.environment)
        var mayRecover = true
        while true {
            let exchange = Exchange(client: client, operation: operation)
            do {
                let response = try await exchange.run(request, timeout: schedule.limit(client.timeout))
                return try read(ReadReply(operation, client.envelope, secret: exchange.record.secret), response)
            } catch {
                let error = APIError(of: error)
                if mayRecover, await client.authentication.recover(exchange.record, from: error) {
                    mayRecover = false
                    continue
                }
                guard let wait = schedule.wait(after: error, exchange.record.response) else { throw error }
                try await pause(wait)
            }
        }
    }

    private func pause(_ wait: Duration) async throws {
        do {
            try await client.environment.sleep(wait)
        } catch {
            throw APIError.cancelled
        }
    }
}

extension Authentication {
    fileprivate func recover(_ record: ExchangeRecord, from error: APIError) async -> Bool {
        guard let request = record.request, let response = record.response, !Task.isCancelled else { return false }
        return await recover(Refusal(request: request, response: response, error: error))
    }
}
