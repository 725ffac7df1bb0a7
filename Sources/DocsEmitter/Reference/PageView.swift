import DocsSchema
import Mustache

/// What the template of an operation's page shows.
struct PageView {
    let title: String
    let description: String
    let method: String
    let http: String
    let requestType: String
    /// The parameter that is the whole body.
    let body: String
    let requestDescription: String
    let parameters: [FieldRow]
    let sampleCode: String
    let responseType: String
    let responseDescription: String
    /// The fields of the response, if the table of a response can say all that is known of them.
    let responseFields: [FieldRow]?
    let sampleResult: String
    /// The data structures, written.
    let definitions: [String]
    /// The way from the page to the index, which ends the page: a page that ends inside a table reads as a cut one.
    let index: String

    init(
        _ operation: Operation,
        request: Model?,
        parameters: [FieldRow],
        sampleCode: String,
        response: Model?,
        responseFields: [FieldRow]?,
        definitions: [String],
        path: String
    ) {
        let caption = MarkdownParagraphs(place: .caption)
        title = operation.title.markdownTitle
        // Without a title the first heading would be it.
        description = MarkdownParagraphs(place: title.isEmpty ? .caption : .page, title: operation.title)
            .run(operation.description)
        method = operation.fullName.markdownCode
        http = "\(operation.method.rawValue) \(operation.path)".markdownCode
        body = operation.body?.markdownCode ?? ""
        requestType = operation.request?.markdownCode ?? ""
        requestDescription = caption.run(request?.description ?? "")
        self.parameters = parameters
        self.sampleCode = sampleCode
        responseType = operation.response.map { WriteType().plain($0).markdownCode } ?? ""
        responseDescription = caption.run(response?.description ?? "")
        self.responseFields = responseFields
        sampleResult = operation.sampleResult.map { JSONWriter.lines($0).droppingLineBreak.withoutAnchors } ?? ""
        self.definitions = definitions
        index = String(repeating: "../", count: path.utf8.count { $0 == UInt8(ascii: "/") }) + "README.md"
    }
}

extension PageView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "body": .text(body)
        case "codeFence": .text(sampleCode.markdownFence)
        case "definitions": .lines(definitions)
        case "description": .text(description)
        case "hasDefinitions": .flag(!definitions.isEmpty)
        case "hasResponseTable": .flag(responseFields != nil)
        case "http": .text(http)
        case "index": .text(index)
        case "method": .text(method)
        case "parameters": .list(parameters)
        case "requestDescription": .text(requestDescription)
        case "requestType": .text(requestType)
        case "responseDescription": .text(responseDescription)
        case "responseFields": .list(responseFields ?? [])
        case "responseType": .text(responseType)
        case "resultFence": .text(sampleResult.markdownFence)
        case "sampleCode": .text(sampleCode)
        case "sampleResult": .text(sampleResult)
        case "title": .text(title)
        default: nil
        }
    }
}

extension String {
    /// The JSON with no text in it that looks like the heading of a data structure, wherever on a line it stands.
    fileprivate var withoutAnchors: String {
        utf8.contains(UInt8(ascii: "<")) ? replacing("<a id=", with: "\\u003ca id=") : self
    }

    /// Without the line break at the end, which a template writes where it wants one.
    var droppingLineBreak: String {
        utf8.last == 0x0a ? String(decoding: utf8.dropLast(), as: UTF8.self) : self
    }
}
