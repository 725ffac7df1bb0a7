#!/usr/bin/env python3
"""Writes a stand-in for what CreateAPI makes of an OpenAPI document, to compare build times with.

Every schema is a struct with Codable through string keys and a memberwise initializer, envelopes included; models stand
in one file and operations in another. Usage: .ci/stand-in.py OPENAPI_JSON FOLDER
"""

import json
import pathlib
import re
import sys

KEYWORDS = set("""associatedtype class deinit enum extension func import init inout let operator protocol static struct
subscript typealias var break case continue default defer do else fallthrough for guard if in repeat return switch where
while as catch false is nil self super throw throws true try internal public private Type""".split())

SUPPORT = """import Foundation

public struct StringCodingKey: CodingKey, ExpressibleByStringLiteral {
    private let string: String
    private var int: Int?
    public var stringValue: String { string }
    public var intValue: Int? { int }
    public init(string: String) { self.string = string }
    public init?(stringValue: String) { string = stringValue }
    public init?(intValue: Int) { string = String(describing: intValue); int = intValue }
    public init(stringLiteral value: String) { string = value }
}

public enum AnyJSON: Codable, Sendable {
    case string(String), number(Double), object([String: AnyJSON]), array([AnyJSON]), bool(Bool), null
    public init(from decoder: any Decoder) throws {
        let container = try decoder.singleValueContainer()
        if let value = try? container.decode([String: AnyJSON].self) { self = .object(value) }
        else if let value = try? container.decode([AnyJSON].self) { self = .array(value) }
        else if let value = try? container.decode(Bool.self) { self = .bool(value) }
        else if let value = try? container.decode(Double.self) { self = .number(value) }
        else if let value = try? container.decode(String.self) { self = .string(value) }
        else { self = .null }
    }
    public func encode(to encoder: any Encoder) throws {
        var container = encoder.singleValueContainer()
        switch self {
        case .array(let value): try container.encode(value)
        case .object(let value): try container.encode(value)
        case .string(let value): try container.encode(value)
        case .number(let value): try container.encode(value)
        case .bool(let value): try container.encode(value)
        case .null: try container.encodeNil()
        }
    }
}

public final class Box<Value: Codable & Sendable>: Codable, Sendable {
    public let value: Value
    public init(_ value: Value) { self.value = value }
    public init(from decoder: any Decoder) throws { value = try Value(from: decoder) }
    public func encode(to encoder: any Encoder) throws { try value.encode(to: encoder) }
}

public struct Request<Response>: Sendable {
    public var path: String
    public var method: String
    public var query: [(String, String?)]?
    public var body: (any Encodable & Sendable)?
    public var id: String?
    public init(path: String, method: String, query: [(String, String?)]? = nil, body: (any Encodable & Sendable)? = nil, id: String? = nil) {
        self.path = path
        self.method = method
        self.query = query
        self.body = body
        self.id = id
    }
}

public enum Paths {}
"""


def identifier(name, upper=False):
    words = [word for word in re.split(r"[^A-Za-z0-9]+", name) if word] or ["value"]
    first = words[0][0].upper() if upper else words[0][0].lower()
    text = first + words[0][1:] + "".join(word[0].upper() + word[1:] for word in words[1:])
    return "_" + text if text[0].isdigit() else text


def escaped(name):
    return f"`{name}`" if name in KEYWORDS else name


def comment(schema, indent):
    text = schema.get("description", "")
    return "".join(f"{indent}/// {line}".rstrip() + "\n" for line in text.splitlines())


def literal(text):
    return json.dumps(text, ensure_ascii=False).replace("\\/", "/")


class Writer:
    def __init__(self, document):
        self.document = document
        self.schemas = document.get("components", {}).get("schemas", {})
        self.types = {name: identifier(name, upper=True) for name in self.schemas}

    def reach(self, name):
        seen, open_ = set(), [name]
        while open_:
            for part in self.schemas.get(open_.pop(), {}).get("properties", {}).values():
                target = part.get("$ref", "").rsplit("/", 1)[-1]
                if target and target not in seen:
                    seen.add(target)
                    open_.append(target)
        return seen

    def type(self, schema, owner, enums, prop):
        if "$ref" in schema:
            target = schema["$ref"].rsplit("/", 1)[-1]
            name = self.types.get(target, "AnyJSON")
            return f"Box<{name}>" if owner and owner in self.reach(target) | {target} else name
        kind = schema.get("type")
        if kind == "array":
            item = self.type(schema.get("items", {}), None, enums, prop)
            return f"[{item}]"
        if kind == "string":
            values = schema.get("enum")
            if values and enums is not None:
                name = identifier(prop, upper=True)
                name = name + "Value" if name in self.types.values() or name in ("Type", "Protocol") else name
                enums[name] = values
                return name
            return "String"
        if kind == "object" and isinstance(schema.get("additionalProperties"), dict):
            return f"[String: {self.type(schema['additionalProperties'], None, None, prop)}]"
        return {"number": "Double", "integer": "Int", "boolean": "Bool", "object": "[String: AnyJSON]"}.get(kind, "AnyJSON")

    def model(self, name):
        schema = self.schemas[name]
        required, enums, fields, taken = set(schema.get("required", [])), {}, [], set()
        for key, part in schema.get("properties", {}).items():
            prop = identifier(key)
            while prop in taken:
                prop += "_"
            taken.add(prop)
            kind = self.type(part, name, enums, prop)
            fields.append((key, escaped(prop), kind, key in required, part))
        lines = [comment(schema, "") + f"public struct {self.types[name]}: Codable, Sendable {{"]
        for _, prop, kind, needed, part in fields:
            lines.append(comment(part, "    ") + f"    public var {prop}: {kind}{'' if needed else '?'}")
        for enum, values in enums.items():
            lines.append(f"\n    public enum {enum}: String, Codable, CaseIterable, Sendable {{")
            cases = set()
            for value in values:
                case = identifier(value.lower() if value.isupper() else value)
                while case in cases:
                    case += "_"
                cases.add(case)
                lines.append(f"        case {escaped(case)} = {literal(value)}")
            lines.append("    }")
        parameters = ", ".join(f"{p}: {k}{'' if n else '? = nil'}" for _, p, k, n, _ in fields)
        lines.append(f"\n    public init({parameters}) {{")
        lines += [f"        self.{p.strip('`')} = {p}" for _, p, _, _, _ in fields]
        lines.append("    }\n\n    public init(from decoder: any Decoder) throws {")
        if fields:
            lines.append("        let values = try decoder.container(keyedBy: StringCodingKey.self)")
        lines += [
            f"        self.{p.strip('`')} = try values.decode{'' if n else 'IfPresent'}({k}.self, forKey: {literal(key)})"
            for key, p, k, n, _ in fields
        ]
        lines.append("    }\n\n    public func encode(to encoder: any Encoder) throws {")
        if fields:
            lines.append("        var values = encoder.container(keyedBy: StringCodingKey.self)")
        lines += [
            f"        try values.encode{'' if n else 'IfPresent'}(self.{p.strip('`')}, forKey: {literal(key)})"
            for key, p, k, n, _ in fields
        ]
        lines.append("    }\n}")
        return "\n".join(lines)

    def operation(self, path, method, operation):
        name = identifier(f"{path}-{method}", upper=True)
        answer = operation.get("responses", {}).get("200", {}).get("content", {}).get("application/json", {})
        response = self.type(answer.get("schema", {}), None, None, "response")
        body = operation.get("requestBody", {}).get("content", {}).get("application/json", {}).get("schema")
        queries = [p for p in operation.get("parameters", []) if p.get("in") == "query"]
        call, extra = "", []
        if body is not None:
            parameter, call = f"_ body: {self.type(body, None, None, 'body')}", ", body: body"
        elif queries:
            fields = [
                (p["name"], escaped(identifier(p["name"])), self.type(p.get("schema", {}), None, None, "query"), p.get("required"))
                for p in queries
            ]
            parameter, call = "parameters: Parameters", ", query: parameters.asQuery"
            extra = ["        public struct Parameters: Sendable {"]
            extra += [f"            public var {p}: {k}{'' if n else '?'}" for _, p, k, n in fields]
            arguments = ", ".join(f"{p}: {k}{'' if n else '? = nil'}" for _, p, k, n in fields)
            extra.append(f"            public init({arguments}) {{")
            extra += [f"                self.{p.strip('`')} = {p}" for _, p, _, _ in fields]
            extra.append("            }\n            public var asQuery: [(String, String?)] {")
            extra.append("                var query: [(String, String?)] = []")
            for key, p, k, n in fields:
                value = f"String(describing: {p})" if n else f"{p}.map {{ String(describing: $0) }}"
                extra.append(f"                query.append(({literal(key)}, {value}))")
            extra.append("                return query\n            }\n        }")
        else:
            parameter = ""
        lines = [f"extension Paths {{\n    public static var {name[0].lower() + name[1:]}: {name} {{ {name}(path: {literal(path)}) }}\n"]
        lines.append(comment(operation, "    ") + f"    public struct {name}: Sendable {{")
        lines.append("        public let path: String\n")
        lines.append(f"        public func {method}({parameter}) -> Request<{response}> {{")
        lines.append(f"            Request(path: path, method: {literal(method.upper())}{call}, id: {literal(operation.get('operationId', name))})")
        lines.append("        }")
        return "\n".join(lines + extra + ["    }\n}"])

    def files(self):
        models = "\n\n".join(self.model(name) for name in sorted(self.schemas))
        operations = "\n\n".join(
            self.operation(path, method, operation)
            for path, methods in sorted(self.document["paths"].items())
            for method, operation in sorted(methods.items())
            if isinstance(operation, dict) and "responses" in operation
        )
        return {"Support.swift": SUPPORT, "Models.swift": models + "\n", "Operations.swift": operations + "\n"}


def main():
    document = json.loads(pathlib.Path(sys.argv[1]).read_text())
    folder = pathlib.Path(sys.argv[2])
    folder.mkdir(parents=True, exist_ok=True)
    for name, text in Writer(document).files().items():
        (folder / name).write_text(text)


main()
