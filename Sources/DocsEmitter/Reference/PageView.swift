import DocsSchema
import Mustache

/// What the template of an operation's page shows.
struct PageView {
    let operation: Operation
    let request: Model?
    let parameters: [FieldRow]
    let sampleCode: String
    let response: Model?
    /// The fields of the response, if the table of a response can say all that is known of them.
    let responseFields: [FieldRow]?
    /// The data structures, written.
    let definitions: [String]

    private var sampleResult: String {
        operation.sampleResult.map { String(JSONWriter.lines($0).dropLast()) } ?? ""
    }

    private var responseType: String {
        operation.response.map { WriteType().plain($0).markdownCode } ?? ""
    }

    private func paragraphs(_ text: String?) -> MustacheValue {
        .text(MarkdownParagraphs().run(text ?? ""))
    }
}

extension PageView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "codeFence": .text(sampleCode.markdownFence)
        case "definitions": .list(definitions.map(MustacheValue.text))
        case "description": paragraphs(operation.description)
        case "hasDefinitions": .flag(!definitions.isEmpty)
        case "hasResponseTable": .flag(responseFields != nil)
        case "http": .text("\(operation.method.rawValue) \(operation.path)".markdownCode)
        case "method": .text("\(operation.client).\(operation.name)".markdownCode)
        case "parameters": .list(parameters.map { .context($0) })
        case "requestDescription": paragraphs(request?.description)
        case "requestType": .text(operation.request?.markdownCode ?? "")
        case "responseDescription": paragraphs(response?.description)
        case "responseFields": .list((responseFields ?? []).map { .context($0) })
        case "responseType": .text(responseType)
        case "resultFence": .text(sampleResult.markdownFence)
        case "sampleCode": .text(sampleCode)
        case "sampleResult": .text(sampleResult)
        case "title": .text(operation.title.markdownLine)
        default: nil
        }
    }
}
