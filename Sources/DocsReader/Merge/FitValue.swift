import DocsSchema

extension JSON {
    /// The value as one of the type, which may have become known only when the cell of the value was read: what is none
    /// of it is the text that it is written with, and what stands alone is an element of an array.
    func fitting(_ type: TypeReference) -> JSON {
        switch (self, type) {
        case (.string, _), (_, .any), (_, .map), (_, .model): self
        case (.number, .number), (.number, .integer), (.bool, .boolean): self
        case (.array, .array), (.object, .array): self
        case (_, .array(let element)): .array([fitting(element)])
        case (_, .string), (_, .number), (_, .integer), (_, .boolean), (_, .openEnum): .string(JSONWriter.compact(self))
        }
    }
}
