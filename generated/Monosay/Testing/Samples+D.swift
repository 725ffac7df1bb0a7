internal import DocsRuntime
public import Monosay

extension DeleteDataRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            data: "feedback",
            rowId: "YOUR_ROW_ID"
        )
    }
}
