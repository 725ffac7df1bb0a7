internal import DocsRuntime
public import Monosay

extension SaveDataRequest {
    /// A value made of the examples of the pages.
    public static var sample: Self {
        Self(
            data: "feedback",
            body: ["feedback": "All good."]
        )
    }
}
