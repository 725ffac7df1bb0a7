import DocsSchema

extension Dialect {
    /// GenAuth's pages, with the spellings that machine translation gives the same words.
    static let english = Dialect(
        sections: [
            .method: ["method name"],
            .request: ["request parameters", "request parameter"],
            .sampleCode: ["sample code", "example code"],
            .response: ["request response"],
            .sampleResult: ["sample result", "sample results", "example result", "example results"],
            .dataStructures: ["data structure", "data structures"],
        ],
        shortSections: [
            .method: ["method", "method signature", "signature"],
            .http: ["endpoint", "http", "http method", "http request", "request url", "url"],
            .aside: [
                "header", "header parameters", "headers", "request headers", "response headers", "cookies", "error",
                "errors", "error codes", "error response", "error responses", "failure", "status codes", "permissions",
                "rate limits", "limits", "changelog",
            ],
            .request: [
                "parameters", "arguments", "body", "body parameters", "params", "path", "path parameters", "query",
                "query parameters", "request", "request body",
            ],
            .response: [
                "response", "response body", "response fields", "response parameters", "return value", "returns",
            ],
            .sampleCode: ["example", "example request", "request example"],
            .sampleResult: ["example response", "response example", "sample response"],
            .dataStructures: ["structure", "models", "schemas"],
        ],
        columns: [
            .name: ["name"],
            .type: ["type", "data type"],
            .unknown: ["in", "located in"],
            .required: ["required", "required?", "is it required", "is it required?", "is this field required?"],
            .defaultValue: ["default value", "default", "value"],
            .description: ["description"],
            .example: ["sample value", "example value", "example"],
        ],
        columnStems: [
            ("requir", .required), ("mandator", .required), ("default", .defaultValue), ("example", .example),
            ("sample", .example), ("descri", .description), ("meaning", .description), ("type", .type), ("name", .name),
            ("field", .name), ("param", .name), ("propert", .name), ("key", .name),
            ("attribut", .name), ("argument", .name), ("detail", .description), ("kind", .type),
            ("necessary", .required), ("compulsor", .required), ("must", .required), ("fill", .required),
            ("expla", .description), ("remark", .description), ("instruction", .description),
            ("illustrat", .description), ("comment", .description), ("note", .description), ("instance", .example),
        ],
        valueHeads: ["value", "values", "enum", "enum value", "enum values", "option", "options", "allowed values"],
        flags: [true: ["yes", "is", "it is the", "true"], false: ["no", "false"]],
        presences: [true: ["required", "mandatory"], false: ["optional"]],
        looseFlags: [
            true: ["y", "m", "1", "t", "*", "it is", "be", "correct"],
            false: ["n", "o", "0", "x", "f", "not", "not required", "deny"],
        ],
        absences: [.always: ["n/a", "null", "undefined", "/", "--", "---"], .unlessWord: ["none", "nil"]],
        typeLabels: ["type", "types", "response type", "return type", "returns", "data type"],
        wordsOfOwners: [
            "a", "an", "array", "as", "attributes", "contains", "description", "element", "elements", "field", "fields",
            "follows", "is", "item", "items", "list", "of", "object", "objects", "properties", "structure", "the",
        ],
        negations: ["not ", "except"],
        methodLabels: ["method", "http method", "request method"],
        pathLabels: ["path", "url", "request url", "endpoint"],
        bodyLabels: ["body"],
        nestedTypeLabels: ["nested type", "nesting type"],
        arrayLimitLabels: ["array length"],
        valuesLabels: ["values"],
        valueListLabels: ["one of", "enum", "allowed values", "possible values"],
        valueListCopulas: ["are "],
        valueListWords: ["or ", "and "],
        types: [
            .type(.string): ["string", "str"],
            .type(.number): ["number", "float", "double"],
            .type(.integer): ["integer", "int", "long"],
            .type(.boolean): ["boolean", "bool"],
            .type(.map(.any)): ["object", "jsonobject", "nsdictionary"],
            .type(.any): ["any"],
            .array: ["array", "jsonarray", "nsarray"],
            .type(.array(.string)): ["string array"],
            .enumValue: ["enum"],
        ],
        looseTypes: [
            .type(.string): [
                "text", "char", "varchar", "character string", "uuid", "url", "uri", "email", "date", "datetime",
                "date-time", "time",
            ],
            .type(.integer): ["int32", "int64", "bigint", "short"],
            .type(.number): ["decimal", "digital"],
            .type(.boolean): ["boolean value"],
            .type(.map(.any)): ["json", "map", "hashmap", "dict", "dictionary", "record", "{}"],
            .array: ["list", "arraylist", "set", "[]"],
        ],
        arrayPrefixes: ["array of ", "arrays of ", "list of "],
        arraySuffixes: [" array", " list"],
        typeRemarks: ["nullable", "enum", "deprecated", "null", "undefined"],
        boilerplate: ["authing-docs-factory", "<LastUpdated"],
        scriptLanguages: ["js", "javascript", "jsx", "node", "ts", "typescript", "tsx"],
        scriptGlobals: [
            "Array", "Buffer", "Date", "JSON", "Math", "Number", "Object", "Promise", "String", "console", "document",
            "exports", "global", "globalThis", "localStorage", "module", "process", "require", "this", "window",
        ],
        wrongSampleMarks: ["will wrong", "is wrong", "are wrong", "will be wrong", "will fail", "does not work"]
    )
}
