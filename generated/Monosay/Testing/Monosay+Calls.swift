internal import DocsRuntime
public import Monosay

/// Calls every operation of `Monosay` as the reference shows it.
public enum MonosayCalls {
    /// The calls by the names of their methods.
    public static let everyOperation: [String: @Sendable (Monosay) async throws -> Void] = [
        "deleteData": deleteDataCall,
        "getData": getDataCall,
        "saveData": saveDataCall,
        "user": userCall,
    ]

    @Sendable
    private static func deleteDataCall(_ monosay: Monosay) async throws {
        _ = try await monosay.deleteData(.init(data: "feedback", rowId: "YOUR_ROW_ID"))
    }

    @Sendable
    private static func getDataCall(_ monosay: Monosay) async throws {
        _ = try await monosay.getData(.init(data: "feedback", rowId: "YOUR_ROW_ID"))
    }

    @Sendable
    private static func saveDataCall(_ monosay: Monosay) async throws {
        _ = try await monosay.saveData(.init(data: "feedback", body: ["feedback": "All good."]))
    }

    @Sendable
    private static func userCall(_ monosay: Monosay) async throws {
        _ = try await monosay.user(.init(channelUserId: "YOUR_CHANNEL_USER_ID"))
    }
}
