extension Dialect {
    /// Authing's pages as the factory writes them, and the hand-written pages beside them.
    static let chinese = Dialect(
        sections: [
            "方法名称": .method,
            "请求参数": .request,
            "示例代码": .sampleCode,
            "请求响应": .response,
            "示例结果": .sampleResult,
            "数据结构": .dataStructures,
        ],
        shortSections: [
            "入参": .request,
            "出参": .response,
            "方法": .method,
            "参数": .request,
            "示例": .sampleCode,
            "响应": .response,
        ],
        columns: [
            "名称": .name,
            "参数": .name,
            "类型": .type,
            "是否必填": .required,
            "是否必含": .required,
            "必填": .required,
            "必传": .required,
            "默认值": .defaultValue,
            "描述": .description,
            "说明": .description,
            "示例值": .example,
        ],
        columnStems: [
            ("必", .required), ("默认", .defaultValue), ("示例", .example), ("例", .example), ("描述", .description),
            ("说明", .description), ("含义", .description), ("类型", .type), ("名", .name), ("参数", .name),
            ("字段", .name), ("属性", .name),
        ],
        flags: ["是": true, "true": true, "否": false, "false": false],
        absences: ["无": .always],
        typeLabels: ["类型"],
        nestedTypeLabels: ["嵌套类型"],
        arrayLimitLabels: ["数组长度限制"]
    )
}
