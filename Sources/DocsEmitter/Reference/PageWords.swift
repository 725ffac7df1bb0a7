/// The words by which a page is read, in lower case: prose must not become a part of the page by them.
///
/// A test holds them to what the reader knows.
enum PageWords {
    /// What starts a section even without the marks of a heading.
    static let sections: Set<String> = [
        "data structure", "data structures", "example code", "example result", "example results", "method name",
        "request parameter", "request parameters", "request response", "sample code", "sample result",
        "sample results", "数据结构", "方法名称", "示例代码", "示例结果", "请求参数", "请求响应",
    ]

    /// What starts a section only as a heading.
    static let shortSections: Set<String> = [
        "api endpoint", "api path", "api url", "arguments", "body", "body parameters", "body 参数", "changelog",
        "code example", "code sample", "cookies", "data model", "data models", "endpoint", "error", "error codes",
        "error response", "error responses", "errors", "example", "example request", "example response", "failure",
        "header", "header parameters", "header 参数", "headers", "http", "http method", "http request", "http请求",
        "http 请求", "input", "input parameters", "inputs", "limits", "method", "method signature", "models", "output",
        "output parameters", "outputs", "definitions", "http request headers",
        "parameter", "parameters", "params", "path", "path parameters", "path 参数", "payload", "permissions", "query",
        "query parameters", "query 参数", "rate limits", "request", "request arguments", "request body",
        "request example", "request headers", "request params", "request payload", "request url",
        "requested parameters", "response", "response body", "response data", "response example", "response fields",
        "response format", "response headers", "response parameters", "response result", "response schema",
        "response structure", "responses", "return data", "return parameters", "return result", "return results",
        "return value", "returns", "sample response", "schemas", "signature", "response type", "return type",
        "status codes", "structure", "url", "代码示例", "入参", "出参", "函数名", "参数", "参数说明", "响应", "响应体", "响应参数", "响应头",
        "响应字段", "响应数据", "响应示例", "响应结果", "失败响应", "接口地址", "接口路径", "接口url", "接口 url", "数据模型", "方法", "方法名", "方法签名", "更新日志",
        "更新记录", "权限",
        "权限说明", "查询参数", "状态码", "示例", "请求", "请求url", "请求 url", "端点", "请求体", "请求入参", "请求地址", "请求头", "请求头参数", "请求方式",
        "请求方法", "请求示例", "请求路径", "调用示例", "路径参数", "输入参数", "输出参数", "返回", "返回值", "返回参数", "返回字段", "返回数据", "返回码", "返回示例",
        "返回结果", "返回说明", "响应说明", "应答", "应答参数", "回参", "响应结构", "响应体结构", "响应格式", "返回结构", "返回格式", "输出", "输出结果", "输入",
        "错误响应", "错误码", "错误返回", "返回类型", "响应类型",
    ]

    /// What a line states a type, or the body, behind.
    static let labels: Set<String> = [
        "body", "data type", "response type", "return type", "returns", "type", "types", "响应类型", "数据类型", "类型", "返回类型",
    ]

    /// What a description of a field states a fact behind that has no column.
    static let labelsOfFacts = [
        "array length", "element type", "embedded type", "nested type", "nestedtype", "nesting type", "元素类型", "嵌套类型",
        "数组长度限制",
    ]
}
