import DocsSchema
import Testing

@Suite("The data structure that nothing links to")
struct UnlinkedModelTests {
    @Test(
        "is what the response's array holds, even if it links to itself",
        arguments: [
            "| <a href=\"#UserDto\">UserDto</a> | 否 | 主管 |", "| | 否 | 主管参考：<a href=\"#UserDto\">UserDto</a>。 |",
        ])
    func selfLink(manager: String) {
        let reading = Reading(
            """
            # 部门列表

            ## 方法名称

            `ManagementClient.listDepts`

            ## 请求参数

            | 名称 | 类型 | 是否必填 | 默认值 | 描述 | 示例值 |
            | --- | --- | --- | --- | --- | --- |
            | id | string | 是 | - | ID | `i` |

            ## 请求响应

            | 名称 | 类型 | 描述 |
            | --- | --- | --- |
            | data | array | 响应数据 |

            ## 数据结构

            ### <a id="UserDto"></a> UserDto

            | 名称 | 类型 | 是否必填 | 描述 | 示例值 |
            | --- | --- | --- | --- | --- |
            | id | string | 是 | ID | `u` |

            ### <a id="DeptDto"></a> DeptDto

            | 名称 | 类型 | 是否必填 | 描述 | 示例值 |
            | --- | --- | --- | --- | --- |
            | id | string | 是 | ID | `i` |
            | children | array | 否 | 子部门 嵌套类型：<a href="#DeptDto">DeptDto</a>。 |  |
            | manager \(manager)  |
            """)
        #expect(reading.fields("ListDeptsResponse") == ["data: array of DeptDto!"])
    }

    @Test(
        "is the first one, unless the sample shows more of another",
        arguments: [
            ("", "InfoDto"), ("{\"data\": {\"id\": \"i\", \"age\": 1}}", "UserDto"), ("{\"data\": []}", "InfoDto"),
        ])
    func shown(sample: String, name: String) {
        let header = "| Name | Type | Required | Description | Sample value |\n| --- | --- | --- | --- | --- |\n"
        let reading = Reading(
            """
            # List users

            ## Method name

            `ManagementClient.listUsers`

            ## Request response

            Type: `ListUsersRespDto`

            | Name | Type | Description |
            | --- | --- | --- |
            | data | array | The users |

            Sample result:

            ```json
            \(sample)
            ```

            ## Data structure

            ### <a id="InfoDto"></a> InfoDto

            \(header)| id | string | yes | ID | `i` |

            ### <a id="UserDto"></a> UserDto

            \(header)| id | string | yes | ID | `i` |
            | age | number | yes | Age | `1` |
            """)
        #expect(reading.fields("ListUsersRespDto") == ["data: array of \(name)!"])
    }

    @Test("is what the one field of its name holds, if that can be anything", arguments: ["object", "array", ""])
    func namesake(type: String) {
        func read(_ rows: String) -> Reading {
            func heading(_ name: String) -> String { "\n### <a id=\"\(name)\"></a> \(name)\n\n" }
            let table = "\(SnippetPage.modelHeader)\n| id | string | Yes | ID | |\n"
            return Reading(SnippetPage.model(rows, more: heading("place") + table + heading("state") + table))
        }
        let state = "| state | string | No | State | |"
        let reading = read("| place | \(type) | No | Place | |\n\(state)")
        #expect(reading.fields("Dto") == [type == "array" ? "place: array of place" : "place: place", "state: string"])
        #expect(reading.model("Dto")?.fields.first?.inferences == [Inference(.type, by: .unlinkedModel)])
        let linked = read("| place | \(type) | No | Place | |\n| other | <a href=\"#place\">place</a> | No | Other | |")
        #expect(linked.fields("Dto").first != reading.fields("Dto").first)
    }
}
