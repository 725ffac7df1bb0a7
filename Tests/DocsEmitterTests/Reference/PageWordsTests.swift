import Testing

@testable import DocsEmitter
@testable import DocsReader

@Suite struct PageWordsTests {
    @Test func `are the words that the reader knows`() {
        let known = Dialect.all
        #expect(PageWords.sections == Set(known.sections.texts))
        #expect(PageWords.shortSections == Set(known.shortSections.texts))
        #expect(PageWords.labels == Set(known.typeLabels + known.bodyLabels))
        #expect(
            PageWords.labelsOfFacts.map(\.description).sorted()
                == (known.nestedTypeLabels + known.arrayLimitLabels).map(\.description).sorted())
    }

    @Test func `are parts of a page in every form that the reader understands`() {
        for line in ["### 2. Returns", "#### 二、返回值", "## `Body`", "## [Response](#response)", "## Request (body)"] {
            #expect(MarkdownLine(line[...]).isPartOfPage(in: .page), "\(line)")
        }
        for line in ["Returns `x`", "- Data type: x", "**返回类型**：`x`"] {
            #expect(MarkdownLine(line[...]).isPartOfPage(in: .caption), "\(line)")
        }
    }
}

extension Words {
    fileprivate var texts: [String] { words.map { String(decoding: $0, as: UTF8.self) } }
}
