public import DocsRuntime

extension Monosay {
    /// Removing a row
    ///
    /// A row is removed by its identifier.
    ///
    /// `DELETE /data/{data}/{rowId}`, documented in `data.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func deleteData(_ request: DeleteDataRequest) async throws -> JSONValue {
        try await api.payload(
            of: APIOperation(
                client: "Monosay",
                name: "deleteData",
                method: .delete,
                path: "/data/{data}/{rowId}",
                tag: "",
                page: "data.md"
            ),
            request
        )
    }

    /// Getting a row
    ///
    /// A row is found by its identifier.
    ///
    /// `GET /data/{data}/{rowId}`, documented in `data.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func getData(_ request: GetDataRequest) async throws -> JSONValue {
        try await api.payload(
            of: APIOperation(
                client: "Monosay",
                name: "getData",
                method: .get,
                path: "/data/{data}/{rowId}",
                tag: "",
                page: "data.md"
            ),
            request
        )
    }

    /// Adding or updating a row
    ///
    /// The collection is named first, then the row is saved: an object with a value for each field.
    /// A row with an `id` replaces
    /// the row of that identifier.
    ///
    /// `POST /data/{data}`, documented in `data.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func saveData(_ request: SaveDataRequest) async throws -> JSONValue {
        try await api.payload(
            of: APIOperation(
                client: "Monosay",
                name: "saveData",
                method: .post,
                path: "/data/{data}",
                tag: "",
                page: "data.md",
                body: "body"
            ),
            request
        )
    }

    /// Adding or updating a user
    ///
    /// Call `user` when a conversation starts.
    /// A user whose channel identifier is known already is updated.
    ///
    /// `POST /channelusers`, documented in `user.md`.
    ///
    /// - Parameter request: The parameters of the operation.
    /// - Throws: `APIError`.
    public func user(_ request: UserRequest) async throws -> JSONValue {
        try await api.payload(
            of: APIOperation(
                client: "Monosay",
                name: "user",
                method: .post,
                path: "/channelusers",
                tag: "",
                page: "user.md"
            ),
            request
        )
    }
}
