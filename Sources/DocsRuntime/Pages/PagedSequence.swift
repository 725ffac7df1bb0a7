/// The elements of a long list, asked for page by page as they are needed.
///
/// Each iteration asks anew. An error ends it.
public struct PagedSequence<Element: Decodable & Sendable>: AsyncSequence, Sendable {
    private let client: APIClient
    private let operation: APIOperation
    private let request: any Encodable & Sendable
    private let limit: Int?

    /// Makes a sequence; nothing is sent yet.
    ///
    /// - Parameters:
    ///   - client: what asks.
    ///   - operation: what is asked for; it has to have paging.
    ///   - request: what the first page is asked for with; its page number, if it has one, is where to begin.
    ///   - limit: how many elements to give at most; nil for all there are.
    public init(_ client: APIClient, _ operation: APIOperation, _ request: any Encodable & Sendable, limit: Int?) {
        self.client = client
        self.operation = operation
        self.request = request
        self.limit = limit
    }

    /// The same list a page at a time.
    public var pages: PageSequence<Element> { PageSequence(client, operation, request) }

    /// How many elements there are in all, by the first page; nil if the API does not say.
    ///
    /// - Throws: ``APIError``.
    public func total() async throws -> Int? {
        var pages = pages.makeAsyncIterator()
        return try await pages.next()?.total
    }

    /// Begins at the first element.
    public func makeAsyncIterator() -> Iterator {
        Iterator(pages: pages.makeAsyncIterator(), left: limit ?? .max)
    }

    /// Goes through the elements.
    public struct Iterator: AsyncIteratorProtocol {
        fileprivate var pages: PageSequence<Element>.Iterator
        fileprivate var left: Int
        private var elements: ArraySlice<Element> = []

        fileprivate init(pages: PageSequence<Element>.Iterator, left: Int) {
            self.pages = pages
            self.left = left
        }

        /// The next element; asks for a page when those at hand are used up.
        ///
        /// - Throws: ``APIError``.
        public mutating func next() async throws -> Element? {
            guard left > 0 else { return nil }
            while elements.isEmpty {
                guard let page = try await pages.next() else { return nil }
                elements = page.elements[...]
            }
            left -= 1
            return elements.popFirst()
        }
    }
}
