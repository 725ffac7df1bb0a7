"""Writes Swift in the shape CreateAPI writes it, to measure generated SDKs against where CreateAPI cannot be built.

The shape: a struct for every schema, envelopes too, with a memberwise initializer and both coding methods written out;
closed enums; a request value for every operation. What CreateAPI's packages depend on is stood in for by Support.swift.

usage: stand-in.py OPENAPI_JSON OUTPUT_DIR
"""
import json
import pathlib
import re
import sys

KEYWORDS = set(
    "Any Protocol Self Type as associatedtype await break case catch class continue default defer deinit do else enum"
    " extension fallthrough false fileprivate for func guard if import in init inout internal is let nil operator"
    " precedencegroup private protocol public repeat rethrows return self static struct subscript super switch throw"
    " throws true try typealias var where while".split()
)
# Names that schemas and enums must not take, as the written code means something else by them.
RESERVED = set(
    "APIClient AnyJSON Array Bool Box CaseIterable Codable Data Decodable Decoder Double Encodable Encoder Error"
    " Foundation Int JSONDecoder JSONEncoder Optional Paths QueryEncodable Request Sendable String StringCodingKey URL"
    " URLComponents URLQueryItem URLRequest URLSession Void".split()
)
COMPONENTS = "#/components/schemas/"


def words(text):
    """The words of a name, whatever separates them; `ALLOW_ALL` is two, and so is `userId`."""
    parts = re.split(r"[\W_]+", text)
    return [part.lower() if part.isupper() else part for part in parts if part]


def camel(text):
    """A name for values, without backticks."""
    parts = words(text) or ["empty"]
    name = parts[0][0].lower() + parts[0][1:] + "".join(part[0].upper() + part[1:] for part in parts[1:])
    return f"_{name}" if name[0].isdigit() else name


def pascal(text):
    """A name for types, without backticks."""
    name = camel(text)
    return name[0].upper() + name[1:]


def property_name(text):
    """Names that are Swift's already stay as the page has them; a capital would hide the type of that name."""
    name = text if re.fullmatch(r"[^\W\d]\w*", text) and not text[0].isupper() else camel(text)
    return "itself" if name == "self" else name


def escaped(name):
    return f"`{name}`" if name in KEYWORDS else name


def unique(name, taken):
    """The name, with a number where it is taken already."""
    result, number = name, 2
    while result in taken:
        result, number = f"{name}{number}", number + 1
    taken.add(result)
    return result


def literal(text):
    """A string literal of Swift; JSON's escapes of controls are not Swift's."""
    escapes = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
    return '"' + "".join(escapes.get(character, character) for character in text) + '"'


def comment(text):
    return [f"/// {line}".rstrip() for line in (text or "").splitlines()]


def indented(lines):
    return [f"    {line}" if line else "" for line in lines]


class Property:
    """A property of a struct, or a parameter of a query."""

    def __init__(self, key, name, swift_type, is_required, description):
        self.key, self.name, self.type = key, name, swift_type
        self.is_required, self.description = is_required, description

    @property
    def stored_type(self):
        return self.type if self.is_required else f"{self.type}?"

    def declaration(self):
        return comment(self.description) + [f"public var {escaped(self.name)}: {self.stored_type}"]

    def argument(self):
        return f"{escaped(self.name)}: {self.stored_type}" + ("" if self.is_required else " = nil")

    def decoding(self):
        method = "decode" if self.is_required else "decodeIfPresent"
        return f"self.{escaped(self.name)} = try values.{method}({self.type}.self, forKey: {literal(self.key)})"

    def encoding(self):
        method = "encode" if self.is_required else "encodeIfPresent"
        value = f"self.{self.name}" if self.name in ("values", "encoder") else escaped(self.name)
        return f"try values.{method}({value}, forKey: {literal(self.key)})"


class Writer:
    """The Swift of a document; it knows the names of the schemas and which of them hold themselves."""

    def __init__(self, document):
        self.document = document
        self.schemas = document.get("components", {}).get("schemas", {})
        taken = set(RESERVED)
        self.names = {name: unique(pascal(name), taken) for name in sorted(self.schemas)}
        self.taken = taken

    def type(self, schema, enum_name):
        """The Swift type of a schema; its enum, if it has one, goes by `enum_name`."""
        if schema is True:
            return "AnyJSON"
        if "$ref" in schema:
            return self.names[schema["$ref"].removeprefix(COMPONENTS)]
        kind = schema.get("type")
        if kind == "array":
            return f"[{self.type(schema.get('items', True), enum_name)}]"
        if kind == "object":
            return f"[String: {self.type(schema.get('additionalProperties', True), enum_name)}]"
        if kind == "string" and schema.get("enum"):
            return enum_name
        return {"string": "String", "integer": "Int", "number": "Double", "boolean": "Bool"}.get(kind, "AnyJSON")

    def direct_references(self, name):
        """The schemas a value of this one holds within itself; arrays and dictionaries keep theirs elsewhere."""
        properties = self.schemas[name].get("properties", {}).values()
        return [schema["$ref"].removeprefix(COMPONENTS) for schema in properties if "$ref" in schema]

    def reaches(self, start, goal):
        seen, left = set(), [start]
        while left:
            name = left.pop()
            if name == goal:
                return True
            if name not in seen:
                seen.add(name)
                left += self.direct_references(name)
        return False

    def properties(self, items, owner=None):
        """Properties and the enums they need, out of (key, schema, is required, description)."""
        names, enum_names, properties, enums = set(), set(self.taken), [], []
        for key, schema, is_required, description in items:
            name = unique(property_name(key), names)
            enum_name = pascal(key)
            values = enum_values(schema)
            if values:
                enum_name = unique(enum_name, enum_names)
                enums.append(enum(escaped(enum_name), values))
            swift_type = self.type(schema, escaped(enum_name))
            if owner and "$ref" in schema and self.reaches(schema["$ref"].removeprefix(COMPONENTS), owner):
                swift_type = f"Box<{swift_type}>"
            properties.append(Property(key, name, swift_type, is_required, description))
        return properties, enums

    def model(self, name):
        schema, swift_name = self.schemas[name], self.names[name]
        if not schema.get("properties"):
            return comment(schema.get("description")) + [f"public typealias {swift_name} = [String: AnyJSON]", ""]
        required = schema.get("required", [])
        properties, enums = self.properties(
            [
                (key, part, key in required, part.get("description"))
                for key, part in sorted(schema["properties"].items())
            ],
            owner=name,
        )
        body = stored(properties, enums)
        body += ["", "public init(from decoder: any Decoder) throws {"]
        body += ["    let values = try decoder.container(keyedBy: StringCodingKey.self)"]
        body += indented([part.decoding() for part in properties]) + ["}"]
        body += ["", "public func encode(to encoder: any Encoder) throws {"]
        body += ["    var values = encoder.container(keyedBy: StringCodingKey.self)"]
        body += indented([part.encoding() for part in properties]) + ["}"]
        head = comment(schema.get("description")) + [f"public struct {swift_name}: Codable, Sendable {{"]
        return head + indented(body) + ["}", ""]

    def operations(self):
        for path, item in sorted(self.document["paths"].items()):
            for method in ("get", "put", "post", "delete", "patch"):
                others = item.get("x-operations", {}).get(method, [])
                for operation in ([item[method]] if method in item else []) + others:
                    yield path, method.upper(), operation

    def operation(self, path, method, operation):
        name = camel(operation["operationId"])
        parameters = operation.get("parameters", [])
        arguments, extra, query, names = [], [], None, {"parameters", "body"}
        for parameter in parameters:
            if parameter["in"] == "path":
                argument = unique(property_name(parameter["name"]), names)
                arguments.append(f"{escaped(argument)}: {self.type(parameter['schema'], 'String')}")
                path = path.replace("{" + parameter["name"] + "}", f"\\({escaped(argument)})")
        if any(parameter["in"] == "query" for parameter in parameters):
            type_name = f"{pascal(operation['operationId'])}Parameters"
            is_required = any(parameter.get("required") for parameter in parameters if parameter["in"] == "query")
            arguments.append(f"parameters: {type_name}" + ("" if is_required else "? = nil"))
            query = "parameters.asQuery" if is_required else "parameters?.asQuery"
            extra = [""] + self.parameters(type_name, parameters)
        body = operation.get("requestBody", {}).get("content", {}).get("application/json")
        if body:
            is_required = operation["requestBody"].get("required")
            body_type = self.type(body.get("schema", True), "String")
            arguments.append(f"_ body: {body_type}" + ("" if is_required else "? = nil"))
        response = operation["responses"]["200"].get("content", {}).get("application/json")
        response_type = self.type(response.get("schema", True), "String") if response else "Void"
        call = [f'path: "{path}"', f'method: "{method}"'] + ([f"query: {query}"] if query else [])
        call += (["body: body"] if body else []) + [f"id: {literal(operation['operationId'])}"]
        texts = [text for text in (operation.get("summary"), operation.get("description")) if text]
        return (
            comment("\n\n".join(texts))
            + [f"static public func {escaped(name)}({', '.join(arguments)}) -> Request<{response_type}> {{"]
            + [f"    Request({', '.join(call)})", "}"]
            + extra
            + [""]
        )

    def parameters(self, type_name, parameters):
        properties, enums = self.properties(
            [
                (parameter["name"], parameter["schema"], parameter.get("required", False), parameter.get("description"))
                for parameter in parameters
                if parameter["in"] == "query"
            ]
        )
        items = [f"query.addQueryItem({literal(part.key)}, self.{escaped(part.name)})" for part in properties]
        body = stored(properties, enums) + ["", "public var asQuery: [(String, String?)] {"]
        body += ["    var query: [(String, String?)] = []"] + indented(items) + ["    return query", "}"]
        return [f"public struct {type_name}: Sendable {{"] + indented(body) + ["}"]


def stored(properties, enums):
    """The stored properties, the enums and the memberwise initializer."""
    lines = [line for part in properties for line in part.declaration()]
    lines += [line for lines_of_enum in enums for line in [""] + lines_of_enum]
    lines += ["", f"public init({', '.join(part.argument() for part in properties)}) {{"]
    return lines + indented([f"self.{escaped(part.name)} = {escaped(part.name)}" for part in properties]) + ["}"]


def enum_values(schema):
    """The values of a string, or of the strings in a list or a dictionary."""
    while isinstance(schema, dict) and schema.get("type") in ("array", "object"):
        schema = schema.get("items" if schema["type"] == "array" else "additionalProperties", True)
    return schema.get("enum", []) if isinstance(schema, dict) and schema.get("type") == "string" else []


def enum(name, values):
    lines, taken = [f"public enum {name}: String, Codable, CaseIterable, Sendable {{"], set()
    for value in dict.fromkeys(values):
        case = unique(camel(value), taken)
        lines.append(f"    case {escaped(case)}" + ("" if case == value else f" = {literal(value)}"))
    return lines + ["}"]


SUPPORT = """\
import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Where the operations are found.
public enum Paths {}

/// A key of any name, so that no type needs keys of its own.
struct StringCodingKey: CodingKey, ExpressibleByStringLiteral {
    let stringValue: String
    var intValue: Int? { nil }

    init(stringValue: String) { self.stringValue = stringValue }
    init?(intValue: Int) { nil }
    init(stringLiteral value: String) { stringValue = value }
}

/// Any JSON value.
public enum AnyJSON: Codable, Sendable, Equatable {
    case null
    case bool(Bool)
    case number(Double)
    case string(String)
    case array([AnyJSON])
    case object([String: AnyJSON])

    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if container.decodeNil() {
            self = .null
        } else if let value = try? container.decode(Bool.self) {
            self = .bool(value)
        } else if let value = try? container.decode(Double.self) {
            self = .number(value)
        } else if let value = try? container.decode(String.self) {
            self = .string(value)
        } else if let value = try? container.decode([AnyJSON].self) {
            self = .array(value)
        } else {
            self = .object(try container.decode([String: AnyJSON].self))
        }
    }

    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .null: try container.encodeNil()
        case .bool(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        }
    }
}

/// Keeps a value elsewhere, so that a struct can hold one of its own kind.
public final class Box<T: Codable & Sendable>: Codable, Sendable {
    public let value: T

    public init(_ value: T) { self.value = value }
    public init(from decoder: any Decoder) throws { value = try T(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

/// A call, and what it gives.
public struct Request<Response>: @unchecked Sendable {
    public var path: String
    public var method: String
    public var query: [(String, String?)]?
    public var body: (any Encodable & Sendable)?
    public var id: String?

    public init(
        path: String, method: String, query: [(String, String?)]? = nil, body: (any Encodable & Sendable)? = nil,
        id: String? = nil
    ) {
        self.path = path
        self.method = method
        self.query = query
        self.body = body
        self.id = id
    }
}

/// Sends requests.
public struct APIClient: Sendable {
    public var baseURL: URL

    public init(baseURL: URL) { self.baseURL = baseURL }

    public func send<Response: Decodable>(_ request: Request<Response>) async throws -> Response {
        try JSONDecoder().decode(Response.self, from: try await data(for: request))
    }

    public func send(_ request: Request<Void>) async throws {
        _ = try await data(for: request)
    }

    private func data<Response>(for request: Request<Response>) async throws -> Data {
        guard var components = URLComponents(url: baseURL, resolvingAgainstBaseURL: true) else {
            throw URLError(.badURL)
        }
        components.path += request.path
        if let query = request.query, !query.isEmpty {
            components.queryItems = query.map { URLQueryItem(name: $0, value: $1) }
        }
        guard let url = components.url else { throw URLError(.badURL) }
        var urlRequest = URLRequest(url: url)
        urlRequest.httpMethod = request.method
        if let body = request.body {
            urlRequest.httpBody = try JSONEncoder().encode(body)
            urlRequest.setValue("application/json", forHTTPHeaderField: "Content-Type")
        }
        return try await URLSession.shared.data(for: urlRequest).0
    }
}

extension Array where Element == (String, String?) {
    mutating func addQueryItem<Value: Encodable>(_ name: String, _ value: Value?) {
        guard let text = value.flatMap(queryText), !text.isEmpty else { return }
        append((name, text))
    }
}

/// Lists are joined by commas, and what is no plain value is JSON.
private func queryText<Value: Encodable>(_ value: Value) -> String? {
    switch value {
    case let value as String: return value
    case let value as any RawRepresentable<String>: return value.rawValue
    case let value as any CustomStringConvertible & Numeric: return value.description
    case let value as Bool: return value.description
    case let values as [any Encodable]: return values.compactMap { queryText($0) }.joined(separator: ",")
    default: return (try? JSONEncoder().encode(value)).map { String(decoding: $0, as: UTF8.self) }
    }
}
"""


def main():
    source, folder = sys.argv[1:]
    writer = Writer(json.loads(pathlib.Path(source).read_text(encoding="utf-8")))
    models = [line for name in sorted(writer.schemas) for line in writer.model(name)]
    operations = [line for operation in writer.operations() for line in writer.operation(*operation)]
    files = {
        "Models.swift": ["import Foundation", ""] + models,
        "Operations.swift": ["import Foundation", "", "extension Paths {"] + indented(operations[:-1]) + ["}"],
        "Support.swift": SUPPORT.splitlines(),
    }
    target = pathlib.Path(folder)
    target.mkdir(parents=True, exist_ok=True)
    for name, lines in files.items():
        (target / name).write_text("\n".join(lines).rstrip("\n") + "\n", encoding="utf-8")


if __name__ == "__main__":
    main()
