import DocsSchema
import Testing

@testable import DocsReader

@Suite("A page that stands twice in its file")
struct RepeatedPageTests {
    private func operation(_ title: String, _ field: String) -> String {
        """
        ## \(title)

        \(title) now.

        ```js
        petClient.\(title.lowerCamelCased)(\(field));
        ```

        #### 参数

        |名称|类型|描述|默认值|必填|
        |-----|----|----|----|----|
        |\(field)|String|What to take|-|是|


        """
    }

    private func titles(_ page: String) -> [String] { Reading(page).schema.operations.map(\.title).sorted() }

    @Test("has its operations once")
    func twice() {
        let page = "# Pets\n\n" + operation("Take pet", "id") + operation("Drop pet", "id")
        #expect(["Drop pet", "Take pet"] == titles(page))
        #expect(["Drop pet", "Take pet"] == titles(page + page))
    }

    @Test("is one only if all of it stands twice in the same words")
    func sections() {
        let page = "# Pets\n\n" + operation("Take pet", "id") + operation("Drop pet", "id")
        let other = operation("Take pet", "id") + operation("Drop pet", "key")
        #expect(["Drop pet", "Drop pet", "Take pet", "Take pet"] == titles(page + other))
        #expect(
            ["Drop pet", "Drop pet"] == titles("# Pets\n\n" + operation("Drop pet", "id") + operation("Drop pet", "id"))
        )
    }
}
