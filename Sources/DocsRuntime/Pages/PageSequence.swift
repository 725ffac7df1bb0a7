import Foundation

/// The pages of a long list, asked for one after the other.
public struct PageSequence<Item: Decodable & Sendable>: AsyncSequence, Sendable {
    private let client: APIClient
    private let operation: APIOperation
    private let request: any Encodable & Sendable

    init(_ client: APIClient, _ operation: APIOperation, _ request: any Encodable & Sendable) {
        self.client = client
        self.operation = operation
        self.request = request
    }

    /// Begins at the page the request names, or at the first.
    public func makeAsyncIterator() -> Iterator { Iterator(client, operation, request) }

    /// Goes through the pages.
    public struct Iterator: AsyncIteratorProtocol {
        private enum State {
            case unasked(any Encodable & Sendable)
            case asking([String: JSONValue], number: Int, seen: Int)
            case done
        }

        private let client: APIClient
        private let operation: APIOperation
        private var state: State

        fileprivate init(_ client: APIClient, _ operation: APIOperation, _ request: any Encodable & Sendable) {
            self.client = client
            self.operation = operation
            state = .unasked(request)
        }

        /// The next page; nil behind the last, which is the one that completes the total, or has nothing in it, or
        /// less than was asked for.
        ///
        /// - Throws: ``APIError``.
        public mutating func next() async throws -> Page<Item>? {
            guard let paging = operation.paging else {
                throw APIError.invalidRequest(reason: "\(operation) has no pages")
            }
            guard case (var request, let number, var seen)? = try start(paging) else { return nil }
            state = .done
            request.set(.integer(number), at: paging.page)
            let page: ListedPage<Item> = try await Call(client: client, operation: operation)
                .run(request) { reader, response in try reader.payload(response) }
            seen += page.elements.count
            let size = request.value(at: paging.limit)?.intValue
            let isLast = page.total.map { seen >= $0 } ?? (page.elements.count < size ?? 1)
            if !isLast, !page.elements.isEmpty { state = .asking(request, number: number + 1, seen: seen) }
            return page.elements.isEmpty && number > 1
                ? nil : Page(number: number, elements: page.elements, total: page.total)
        }

        private func start(_ paging: Paging) throws -> ([String: JSONValue], number: Int, seen: Int)? {
            switch state {
            case .done: return nil
            case .asking(let request, let number, let seen): return (request, number, seen)
            case .unasked(let value):
                let request = try BuildRequest.values(of: value)
                let number = request.value(at: paging.page)?.intValue ?? 1
                // Pages before the first are taken for full, so that the total still tells which is the last.
                let size = request.value(at: paging.limit)?.intValue ?? 0
                return (request, number, Swift.max(0, number - 1) * size)
            }
        }
    }
}

extension [String: JSONValue] {
    fileprivate func value(at path: [String]) -> JSONValue? {
        path.dropFirst().reduce(path.first.flatMap { self[$0] }) { $0?[$1] }
    }

    fileprivate mutating func set(_ value: JSONValue, at path: [String]) {
        guard let name = path.first else { return }
        guard path.count > 1 else {
            self[name] = value
            return
        }
        var inner = self[name]?.objectValue ?? [:]
        inner.set(value, at: Array(path.dropFirst()))
        self[name] = .object(inner)
    }
}
