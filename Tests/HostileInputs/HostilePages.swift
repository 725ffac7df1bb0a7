/// Documentation pages with an input in every position: cells, headings, samples, and the names of the pages themselves.
package enum HostilePages {
    /// By path; a page for each input, with no mark of Markdown escaped.
    package static let all: [(path: String, text: String)] = HostileInput.texts.enumerated().map { index, input in
        (path(input, index), page(input, index))
    }

    /// A page's path is what a disk gives, so that it has no part without a name.
    private static func path(_ input: String, _ index: Int) -> String {
        let name = input.split { "/\0".unicodeScalars.contains($0.unicodeScalars.first ?? "/") }.joined(separator: "+")
        return "client/\(name.prefix(60))/\(name.prefix(60))-\(index).md"
    }

    /// Text of JSON, in which only what JSON cannot hold is escaped.
    private static func quoted(_ input: String) -> String {
        let text = input.unicodeScalars.map { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case _ where scalar.value < 0x20: "\\u00\(scalar.value < 16 ? "0" : "")\(String(scalar.value, radix: 16))"
            default: String(scalar)
            }
        }
        return "\"\(text.joined())\""
    }

    private static func page(_ input: String, _ index: Int) -> String {
        // A byte of zero makes a page no text, and so is there as an escape alone.
        let text = input.replacing("\0", with: "")
        return """
            # \(text)

            \(text)

            in \(text) the middle

            ## Method name

            `Client.call\(index)`

            ## Request parameters

            | Name | Type | Required | Default value | Description | Example value |
            | ---- | ---- | ---- | ---- | ---- | ---- |
            | \(text) | string | Yes | \(text) | \(text) | \(text) |
            | `\(text)` | string | No | `\(text)` | in \(text) the middle | `\(text)` |
            | typed | \(text) | No | - | \(text)<br>\(text) | - |
            | list | array | No | `[\(quoted(input))]` | - \(text): \(text)<br>- `b`: \(text) | `[\(quoted(input))]` |
            | plain | string | No | - | - `\(text)`: \(text)<br>- `b`: \(text) | b |
            | nested | object | No | - | \(text) Nested type: <a href="#Model\(index)">Model\(index)</a>. | - |

            ## Request response

            | Name | Type | Description |
            | ---- | ---- | ---- |
            | \(text) | string | \(text) |
            | data | <a href="#\(text)">\(text)</a> | \(text) |

            Sample result:

            ```json
            {\(quoted(input)): \(quoted(input)), "data": [\(quoted(input))]}
            ```

            ## Data structure

            ### <a id="\(text)"></a> \(text)

            \(text)

            | Name | Type | Required | Description | Example value |
            | ---- | ---- | ---- | ---- | ---- |
            | \(text) | \(text) | Yes | \(text) | \(text) |

            ### <a id="Model\(index)"></a> Model\(index)

            in \(text) the middle

            | Name | Type | Required | Description | Example value |
            | ---- | ---- | ---- | ---- | ---- |
            | any | any | No | \(text) | `{\(quoted(input)): \(quoted(input))}` |
            | kind | <a href="#Kind\(index)">Kind\(index)</a> | No | \(text) | \(text) |

            ### <a id="Kind\(index)"></a> Kind\(index)

            | Name | Type | Description |
            | ---- | ---- | ---- |
            | \(text) | enum | \(text) |
            | `\(text)` | enum | \(text) |

            """
    }
}
