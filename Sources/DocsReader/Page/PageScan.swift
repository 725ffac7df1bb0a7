import DocsSchema

/// The state of ``ReadPage`` while it goes through the blocks: what has been read, and what the next block belongs to.
struct PageScan {
    /// How many blocks below it may tell what a block is: people put no more between a heading and its table.
    static let lookahead = 64

    let vocabulary: Vocabulary
    /// Whether the page has the form of no generator; see ``Vocabulary/isFreeForm(_:)``.
    let isFreeForm: Bool
    let page: String
    let bytes: [UInt8]
    /// Whether the page states one path of HTTP, and so is about one operation.
    var hasOnePath = false
    /// Whether the first table of the page lists methods whose headings follow.
    var listsMethods = false
    /// The level of the heading of the last data structure that has one.
    var modelLevel = 0
    /// What the page has links to, or anchors for them.
    lazy var links = Set((bytes[...].linkTargets + bytes[...].anchors).map(\.string))
    /// The types that cells of a hand-written page name, and whose data structures have not come yet.
    var awaited: Set<String> = []
    var facts: PageFacts
    var diagnostics = Diagnostics()
    /// The rows of tables in their order; what they are is decided when the whole page is known.
    var rows: [ScannedRow] = []

    var title = ""
    /// The level of the heading that the operation being read stands under.
    var titleLevel = 0
    /// The part of the page that is being read; `nil` before the first and between two operations.
    var section: Section?
    /// The level of the section's heading.
    var sectionLevel = 0
    /// The parts that the operation has had, so far as headings tell.
    var parts: Set<Section> = []
    /// The names of the operation's parameters.
    var parameters: Set<String> = []
    /// Whether a heading of the request stood again behind the sample code, and no row below it yet.
    var isRequestRepeated = false
    /// Whether the section had a table's header yet.
    var hasTable = false
    /// The heading since the section's or its last table that is of nothing known.
    var plainHeading: Heading?
    /// Whether that heading stands between the method and the request.
    var isBeforeRequest = false
    /// Whether the last header is that of the response's own table, whatever its columns.
    var isOfResponse = false
    /// Whether the rows below the last header are of nothing known.
    var isPassedOver = false
    /// What stands before the first section of the operation that comes next.
    var preamble = Preamble()
    /// The line right above the block that is being read, if it is one of prose.
    var lineAbove: Line?
    /// The lines since the last heading of something that has a table, which describe what the table is one of.
    var caption: [Line] = []
    /// The parameters of the signature above the operation that is being read.
    var signatureParameters: [String: ReadSignature.Parameter] = [:]
    /// The sample that is being read.
    var sample = OpenSample()
    /// The number of the operation whose sample calls a method, by the method.
    var callers: [String: Int] = [:]
    /// The columns of the last table of the API.
    var columns: Columns?
    /// Whether anything but rows stood between the last header and the next row.
    var isInterrupted = false
    /// The data structure whose heading was read last.
    var model: Int?
    /// The first line of what looks like the table of the section or data structure, and was passed over.
    var unread: Line?

    init(vocabulary: Vocabulary, isFreeForm: Bool, page: String, bytes: [UInt8]) {
        self.vocabulary = vocabulary
        self.isFreeForm = isFreeForm
        self.page = page
        self.bytes = bytes
        facts = PageFacts(path: page)
    }

    /// Reads a block; what stands below it may tell what it is.
    mutating func read(_ block: Block, above rest: ArraySlice<Block>) {
        defer { lineAbove = block.lastLineOfProse }
        switch block {
        case .frontMatter(let lines): readFrontMatter(lines)
        case .heading(let heading):
            let (section, model) = (section, model)
            read(heading, above: rest)
            if section != self.section || model != self.model { tellUnread() }
        case .table(let rows): read(rows)
        case .code(let code): read(code)
        case .paragraph(let lines):
            if readList(lines, above: rest) { break }
            read(lines, above: rest)
            if let line = lines.startOfList ?? lines.first(where: { fieldItem($0.text) != nil }) { passOver(line) }
        }
        if !block.isTable { isInterrupted = true }
    }

    func position(_ line: Line) -> SourcePosition {
        line.position(on: page)
    }
}

/// A row of a table, read, and the table it belongs to.
struct ScannedRow {
    var result: ReadField.Result
    var target: Target
    var damage: RepairRow.Damage?
    /// Whether spaces stand before its first bar.
    var isIndented: Bool
    /// Where the parameter goes, if the table has a column for it.
    var place: ParameterPlace?
    /// Whether the row stands for the body as a whole, whose fields are the rows below it that have marks of depth.
    var isBody = false

    /// What the row is a row of, by its index in ``PageFacts``.
    enum Target: Hashable {
        case request(operation: Int)
        case response(operation: Int)
        case model(Int)

        var isModel: Bool { if case .model = self { true } else { false } }
    }
}
