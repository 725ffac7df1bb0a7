/// A page of the corpus, as factories write them.
struct WritePage {
    let number: Int
    let method: String
    let request: [Row]
    /// The data structure of the response, and those it leads to.
    let models: [Table]

    var text: String {
        """
        # Page \(number) of the \(method) family

        What the operation does, in a sentence or two. Callers need the right to do it.

        ## Method name

        `ManagementClient.\(method)`

        ## Request parameters

        | Name | Type | <div style="width:80px">Required</div> | Default value | Description | Sample value |
        | ---- | ---- | ---- | ---- | ---- | ---- |
        \(request.map(parameter).joined(separator: "\n"))

        ## Sample code

        ```ts
        import { ManagementClient } from 'sdk';

        (async () => {
          const result = await managementClient.\(method)({
        \(request.map { "    \($0.name): \($0.value)," }.joined(separator: "\n"))
          });
          console.log(JSON.stringify(result, null, 2));
        })();
        ```

        ## Request response

        Type: `\(method)RespDto`

        | Name | Type | Description |
        | ---- | ---- | ---- |
        | statusCode | number | The status of the call, 200 if all went well |
        | message | string | What happened, in words |
        | apiCode | number | A finer code for failures |
        | requestId | string | The identifier of the call |
        | data | \(link(to: models[0].name)) | What was asked for |

        Sample result:

        ```json
        {
          "statusCode": 200,
          "message": "Success",
          "requestId": "934108e5-9fbf-4d24-8da1-c330328abd6c",
          "data": {
        \(models[0].rows.filter { $0.name != "held" }.map { "    \"\($0.name)\": \($0.value)" }.joined(separator: ",\n"))
          }
        }
        ```

        ## Data structure

        \(models.map(structure).joined(separator: "\n\n"))

        """
    }

    private func parameter(_ row: Row) -> String {
        " | \(row.name) | \(row.type) | \(row.isRequired ? "Yes" : "No") | - | \(row.text) | \(row.example) |"
    }

    private func structure(_ table: Table) -> String {
        """
        ### <a id="\(table.name)"></a> \(table.name)

        | Name | Type | <div style="width:80px">Required</div> | Description | Sample value |
        | ---- | ---- | ---- | ---- | ---- |
        \(table.rows.map { row in
            "| \(row.name) | \(row.type) | \(row.isRequired ? "Yes" : "No") | \(row.text) | \(row.example) |"
        }.joined(separator: "\n"))
        """
    }
}

extension Row {
    /// The example as a value of JSON.
    fileprivate var value: String {
        let text = example.filter { $0 != "`" }
        return type == "string" ? "\"\(text)\"" : text.isEmpty ? "null" : text
    }
}
