import DocsSchema

extension Dialect {
    /// Authing's pages as the factory writes them, and the hand-written pages beside them.
    mutating func addChinese() {
        sections.add([
            .method: ["方法名称"],
            .request: ["请求参数"],
            .sampleCode: ["示例代码"],
            .response: ["请求响应"],
            .sampleResult: ["示例结果"],
            .dataStructures: ["数据结构"],
        ])
        shortSections.add([
            .request: [
                "入参", "参数", "参数说明", "请求体", "请求", "路径参数", "查询参数", "body 参数", "query 参数", "path 参数",
                "请求入参", "输入", "输入参数",
            ],
            .response: [
                "出参", "响应", "响应参数", "响应结果", "响应数据", "返回", "返回值", "返回参数", "返回结果", "返回数据",
                "响应体", "响应字段", "返回字段", "输出参数", "返回说明", "响应说明", "应答", "应答参数", "回参", "响应结构", "响应体结构", "响应格式", "返回结构",
                "返回格式", "输出", "输出结果", "响应类型", "返回类型",
            ],
            .method: ["方法", "方法名", "方法签名", "函数名"],
            .aside: [
                "请求头", "请求头参数", "header 参数", "响应头", "错误码", "错误响应", "失败响应", "错误返回", "状态码", "返回码", "权限", "权限说明", "更新日志",
                "更新记录",
            ],
            .sampleCode: ["示例", "代码示例", "请求示例", "调用示例"],
            .sampleResult: ["响应示例", "返回示例"],
            .dataStructures: ["数据模型"],
            .http: [
                "请求方式", "请求方法", "请求地址", "请求路径", "请求url", "请求 url", "接口地址", "接口路径", "接口url",
                "接口 url", "端点", "http 请求", "http请求",
            ],
        ])
        sectionStems += [
            ("错误", .aside), ("失败", .aside), ("异常", .aside), ("请求头", .aside), ("响应头", .aside), ("状态码", .aside),
            ("响应", .response), ("返回", .response), ("应答", .response), ("回参", .response), ("出参", .response),
            ("输出", .response), ("请求", .request), ("入参", .request), ("参数", .request), ("输入", .request),
        ]
        sampleStems += ["示例", "样例", "例子", "举例"]
        columns.add([
            .name: ["名称", "参数", "参数名", "参数名称", "字段", "字段名"],
            .type: ["类型", "数据类型"],
            .schema: ["数据模型"],
            .place: ["请求类型", "位置", "参数位置"],
            .required: ["是否必填", "是否必含", "是否必须", "是否需要", "约束", "必填", "必传", "必选", "必须"],
            .optional: ["可空", "是否可空", "可为空", "是否可为空", "允许为空", "是否允许为空", "允许空", "是否为空", "能否为空", "可选", "是否可选"],
            .defaultValue: ["默认值"],
            .description: ["描述", "说明", "备注"],
            .remark: ["中文名", "中文名称"],
            .values: ["可选值", "取值", "取值范围", "范围值", "枚举", "枚举值"],
            .example: ["示例值", "示例"],
        ])
        columnStems += [
            ("必", .required), ("默认", .defaultValue), ("示例", .example), ("例", .example), ("描述", .description),
            ("说明", .description), ("含义", .description), ("类型", .type), ("名", .name), ("参数", .name),
            ("字段", .name), ("属性", .name), ("备注", .description), ("解释", .description), ("释义", .description),
            ("注释", .description),
            ("用途", .description), ("作用", .description),
            ("介绍", .description), ("详情", .description), ("缺省", .defaultValue), ("预设", .defaultValue),
            ("初始", .defaultValue), ("格式", .type), ("变量", .name), ("标识", .name),
        ]
        valueHeads.formUnion(["值", "枚举", "枚举值", "可选值", "取值"])
        places.add([
            .path: ["路径", "路径参数"], .query: ["查询", "查询参数"], .body: ["请求体"], .header: ["请求头"],
        ])
        flags.add([
            true: [
                "是", "是的", "需要", "√", "✓", "✔", "✅", "☑", "●", "🟢", "[x]", ":white_check_mark:", ":heavy_check_mark:",
            ],
            false: ["否", "不需要", "×", "✗", "✘", "✖", "❌", "☐", "○", "[ ]", ":x:", ":heavy_minus_sign:"],
        ])
        presences.add([
            true: ["必填", "必须", "必传", "必选", "必需", "必要"],
            false: ["非必填", "非必须", "非必传", "非必选", "非必需", "非必要", "选填", "可选", "可空"],
        ])
        looseFlags.add([true: ["必"], false: ["不是", "不必", "否定"]])
        absences.add([.always: ["无", "空", "暂无"]])
        typeLabels += ["类型", "返回类型", "响应类型", "数据类型"]
        commonParts.formUnion(["参数", "参数说明"])
        wordsOfOwners.formUnion(["对象", "属性", "字段", "字段说明", "属性说明"])
        negations += ["不", "除", "非"]
        methodLabels += ["请求方式", "请求方法", "请求类型", "http请求方式", "http 请求方式", "https请求方式", "http方法", "http 方法", "方法"]
        pathLabels += [
            "请求地址", "请求路径", "请求url", "请求 url", "接口地址", "接口路径", "接口url", "接口 url", "接口", "路径", "端点", "接口端点",
            "请求端点", "访问地址", "地址", "http请求", "http 请求",
        ]
        nestedTypeLabels += ["嵌套类型", "元素类型"]
        arrayLimitLabels += ["数组长度限制"]
        valueListLabels += ["可选值", "枚举值", "取值"]
        valueListCopulas += ["为", "是"]
        valueListWords += ["或", "和", "以及"]
        types.add([
            .type(.string): ["字符串"],
            .type(.number): ["数字", "数值", "浮点数"],
            .type(.integer): ["整数", "整型", "长整型"],
            .type(.boolean): ["布尔", "布尔值", "布尔型"],
            .type(.map(.any)): ["对象"],
            .array: ["数组"],
        ])
        looseTypes.add([.type(.string): ["字符", "文本", "日期", "时间", "日期时间"], .array: ["列表"]])
        arraySuffixes += ["数组", "列表"]
        typeSuffixes += ["类型", "型", "值", "对象"]
        wordsOfTypes.formUnion(["类型"])
        copyButtons += ["复制代码", "复制", "复制成功"]
    }
}
