extension Schema {
    /// The schema as canonical JSON. Empty texts, absent facts and facts that equal their usual value are left out.
    package var json: JSON {
        .object([
            .init("formatVersion", .number(Schema.formatVersion)),
            .init("name", .string(name)),
            .init("envelope", envelope.json),
            .init("clients", .array(clients.map(\.json))),
            .init("operations", .array(operations.map(\.json))),
            .init("models", .array(models.map(\.json))),
            .init("enums", .array(enums.map(\.json))),
        ])
    }
}

extension Envelope {
    fileprivate var json: JSON {
        .object(dropping: [
            "status": .string(status),
            "success": success,
            "message": .string(message),
            "code": code.map(JSON.string),
            "requestId": requestID.map(JSON.string),
            "payload": payload.map(JSON.string),
        ])
    }
}

extension Client {
    fileprivate var json: JSON {
        .object(dropping: [
            "name": .string(name),
            "description": description.jsonUnlessEmpty,
            "baseUrl": baseURL.map(JSON.string),
            "authentication": authentication.map { .string($0.rawValue) },
            "headers": brand?.json,
            "language": language.map(JSON.string),
        ])
    }
}

extension Brand {
    fileprivate var json: JSON {
        .object(dropping: [
            "prefix": .string(headerPrefix),
            "scheme": .string(scheme),
            "tenant": tenantHeader == Brand.usualTenantHeader ? nil : .string(tenantHeader),
        ])
    }
}

extension Paging {
    fileprivate var json: JSON {
        .object(dropping: [
            "page": .string(page.joined(separator: ".")),
            "limit": .string(limit.joined(separator: ".")),
            "list": .string(list),
            "total": total.map(JSON.string),
        ])
    }
}

extension Operation {
    fileprivate var json: JSON {
        .object(dropping: [
            "client": .string(client),
            "name": .string(name),
            "title": title.jsonUnlessEmpty,
            "description": description.jsonUnlessEmpty,
            "tag": tag.jsonUnlessEmpty,
            "page": .string(page),
            "method": .string(method.rawValue),
            "path": .string(path),
            "request": request.map(JSON.string),
            "body": body.map(JSON.string),
            "paging": paging?.json,
            "response": response?.json,
            "sampleResult": sampleResult,
            "symbol": symbol.map(JSON.string),
            "inferred": inferences.json,
        ])
    }
}

extension Model {
    fileprivate var json: JSON {
        .object(dropping: [
            "name": .string(name),
            "description": description.jsonUnlessEmpty,
            "fields": .array(fields.map(\.json)),
            "pages": .array(pages.map(JSON.string)),
            "symbol": symbol.map(JSON.string),
        ])
    }
}

extension Field {
    fileprivate var json: JSON {
        .object(dropping: [
            "name": .string(name),
            "type": type.json,
            "required": presence == .required ? true : nil,
            "default": defaultValue,
            "example": example,
            "description": description.jsonUnlessEmpty,
            "maxItems": maxItems.map(JSON.number),
            "symbol": symbol.map(JSON.string),
            "inferred": inferences.json,
        ])
    }
}

extension OpenEnum {
    fileprivate var json: JSON {
        .object([
            .init("name", .string(name)),
            .init(
                "values",
                .array(
                    values.map {
                        .object(dropping: [
                            "value": .string($0.value),
                            "description": $0.description.jsonUnlessEmpty,
                            "symbol": $0.symbol.map(JSON.string),
                        ])
                    })
            ),
        ])
    }
}

extension [Inference] {
    fileprivate var json: JSON? {
        isEmpty ? nil : .object(map { .init($0.fact.rawValue, .string($0.rule.rawValue)) })
    }
}
