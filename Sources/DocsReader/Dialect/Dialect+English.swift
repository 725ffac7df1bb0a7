import DocsSchema

extension Dialect {
    /// GenAuth's pages, with the spellings that machine translation gives the same words.
    mutating func addEnglish() {
        sections.add([
            .method: ["method name"],
            .request: ["request parameters", "request parameter"],
            .sampleCode: ["sample code", "example code"],
            .response: ["request response"],
            .sampleResult: ["sample result", "sample results", "example result", "example results"],
            .dataStructures: ["data structure", "data structures"],
        ])
        shortSections.add([
            .method: ["method", "method signature", "signature"],
            .http: [
                "api endpoint", "api path", "api url", "endpoint", "http", "http method", "http request", "request url",
                "url",
            ],
            .aside: [
                "header", "header parameters", "headers", "http request headers", "request headers", "response headers",
                "cookies", "error", "errors", "error codes", "error response", "error responses", "failure",
                "status codes", "permissions",
                "rate limits", "limits", "changelog",
            ],
            .request: [
                "parameter", "parameters", "arguments", "body", "body parameters", "input", "inputs",
                "input parameters", "params", "path", "path parameters", "payload", "query", "query parameters",
                "request", "request arguments", "request body", "request params", "request payload",
                "requested parameters",
            ],
            .response: [
                "response", "response body", "response data", "response fields", "response format",
                "response parameters", "response result", "response schema", "response structure", "responses",
                "output", "output parameters", "outputs", "return data", "return parameters", "return result",
                "return results", "return value", "returns", "return type", "response type",
            ],
            .sampleCode: ["code example", "code sample", "example", "example request", "request example"],
            .sampleResult: ["example response", "response example", "sample response"],
            .dataStructures: ["structure", "data model", "data models", "definitions", "models", "schemas"],
        ])
        sectionStems += [
            ("error", .aside), ("fail", .aside), ("exception", .aside), ("header", .aside), ("cookie", .aside),
            ("40", .aside), ("42", .aside), ("50", .aside), ("response", .response), ("return", .response),
            ("result", .response), ("output", .response), ("success", .response), ("200", .response),
            ("201", .response), ("request", .request), ("param", .request), ("query", .request), ("path", .request),
            ("body", .request), ("form", .request), ("payload", .request), ("argument", .request),
            ("input", .request),
        ]
        sampleStems += ["example", "sample"]
        columns.add([
            .name: ["name"],
            .type: ["type", "data type"],
            .schema: ["schema"],
            .notes: ["notes"],
            .place: ["in", "located in", "location"],
            .required: [
                "req", "req.", "m/o", "required", "required?", "is it required", "is it required?",
                "is this field required?",
            ],
            .optional: ["nullable", "nullable?", "is nullable", "optional", "optional?", "is optional", "allow null"],
            .defaultValue: ["default value", "default", "value"],
            .description: ["description"],
            .values: [
                "accepted values", "allowed values", "enum", "enum values", "possible values", "valid values", "values",
            ],
            .example: ["sample value", "example value", "example"],
        ])
        columnStems += [
            ("requir", .required), ("mandator", .required), ("default", .defaultValue), ("example", .example),
            ("sample", .example), ("desc", .description), ("meaning", .description), ("type", .type), ("name", .name),
            ("field", .name), ("param", .name), ("prop", .name), ("key", .name), ("variable", .name),
            ("identifier", .name), ("attribut", .name), ("argument", .name), ("detail", .description),
            ("kind", .type), ("necessary", .required), ("compulsor", .required), ("must", .required),
            ("fill", .required), ("expla", .description), ("remark", .description), ("instruction", .description),
            ("illustrat", .description), ("comment", .description), ("note", .description), ("instance", .example),
            ("summary", .description), ("info", .description), ("definition", .description), ("purpose", .description),
            ("usage", .description), ("format", .type), ("schema", .type),
        ]
        valueHeads.formUnion([
            "value", "values", "enum", "enum value", "enum values", "enumerated values", "option", "options",
            "allowed values",
        ])
        places.add([
            .path: ["path", "path parameter", "pathparameter"],
            .query: ["query", "query parameter", "query string", "queryparameter"],
            .body: [
                "body", "request body", "form", "formdata", "form-data", "bodyparameter", "formparameter",
                "formdataparameter",
            ],
            .header: ["header", "headers", "request header", "cookie", "headerparameter"],
        ])
        flags.add([true: ["yes", "is", "is the", "it is the", "true"], false: ["no", "false"]])
        presences.add([true: ["required", "mandatory"], false: ["optional", "nullable"]])
        looseFlags.add([
            true: ["y", "m", "1", "t", "*", "it is", "be", "correct"],
            false: ["n", "o", "0", "x", "f", "not", "not required", "deny"],
        ])
        absences.add([.always: ["n/a", "null", "undefined", "/", "--", "---"], .unlessWord: ["none", "nil"]])
        typeLabels += ["type", "types", "response type", "return type", "returns", "data type"]
        commonParts.formUnion(["parameter", "parameters", "params"])
        wordsOfOwners.formUnion([
            "a", "an", "array", "as", "attributes", "config", "configuration", "contains", "description", "details",
            "element", "elements", "field", "fields", "follows", "has", "in", "inside", "is", "item", "items", "list",
            "of", "object", "objects", "options", "parameters", "properties", "settings", "structure", "supports",
            "the",
        ])
        negations += ["not ", "except"]
        methodLabels += ["method", "http method", "request method", "request type", "type"]
        pathLabels += [
            "path", "url", "http url", "http request", "request url", "uri", "endpoint", "route", "api", "api path",
            "api url", "api endpoint",
        ]
        bodyLabels += ["body"]
        defaultLabels += ["default to "]
        nestedTypeLabels += ["nested type", "nestedtype", "nesting type", "embedded type", "element type"]
        arrayLimitLabels += ["array length"]
        valuesLabels.formUnion(["values"])
        valueListLabels += ["one of", "enum", "allowed values", "possible values", "optional values", "optional value"]
        valueListCopulas += ["are ", "values"]
        valueListWords += ["or ", "and "]
        types.add([
            .type(.string): ["string", "str"],
            .type(.number): ["number", "float", "double"],
            .type(.integer): ["integer", "int", "long"],
            .type(.boolean): ["boolean", "bool"],
            .type(.map(.any)): ["object", "jsonobject", "nsdictionary"],
            .type(.any): ["any"],
            .array: ["array", "jsonarray", "nsarray"],
            .type(.array(.string)): ["string array", "array string"],
            .enumValue: ["enum"],
        ])
        looseTypes.add([
            .type(.string): [
                "text", "char", "varchar", "character string", "uuid", "url", "uri", "email", "date", "datetime",
                "date-time", "time", "localdate", "localdatetime", "offsetdatetime", "zoneddatetime",
            ],
            .type(.integer): ["int32", "int64", "bigint", "short", "i32", "i64", "u32", "u64"],
            .type(.number): ["bigdecimal", "f32", "f64", "decimal", "digital", "num", "numeric"],
            .type(.boolean): ["boolean value"],
            .type(.map(.any)): ["json", "map", "hashmap", "dict", "dictionary", "record", "{}"],
            .array: ["list", "arraylist", "set", "vec", "[]", "collection", "ienumerable", "iterable"],
        ])
        arrayPrefixes += ["array of ", "arrays of ", "list of "]
        arraySuffixes += [" array", " list"]
        typeSuffixes += [" object", " objects", " model"]
        typeRemarks.formUnion(["enum", "deprecated", "null", "option", "pointer", "to", "undefined"])
        typesOfCalls.formUnion(["context.context"])
        wordsOfTypes.formUnion(["a", "an", "type", "value"])
        boilerplate += ["authing-docs-factory", "<LastUpdated", "[TOC]"]
        copyButtons += ["Copy", "Copy code", "Copied", "Copied!"]
        scriptLanguages.formUnion([
            "cjs", "es6", "javascript", "js", "jsx", "mjs", "node", "nodejs", "ts", "tsx", "typescript",
        ])
        otherLanguages.formUnion([
            "bash", "c", "c#", "c++", "console", "cpp", "cs", "csharp", "css", "curl", "dart", "diff", "go", "golang",
            "graphql", "gradle", "groovy", "html", "http", "ini", "java", "json", "json5", "jsonc", "kotlin", "lua",
            "markdown", "md", "mermaid", "objc", "objective-c", "objectivec", "perl", "php", "powershell", "properties",
            "proto", "py", "python", "r", "rb", "ruby", "rust", "scala", "sh", "shell", "sql", "swift", "toml", "vb",
            "xml", "yaml", "yml", "zsh",
        ])
        scriptGlobals.formUnion([
            "Array", "Buffer", "Date", "JSON", "Math", "Number", "Object", "Promise", "String", "axios", "console",
            "document", "exports", "global", "globalThis", "http", "https", "jQuery", "localStorage", "module",
            "process", "require", "this", "uni", "window", "wx",
        ])
        wrongSampleMarks += ["will wrong", "is wrong", "are wrong", "will be wrong", "will fail", "does not work"]
    }
}
