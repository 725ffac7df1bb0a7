import DocsSchema

/// The fields of every table of a page, each name once.
///
/// Where pages repeat a piece of themselves, the edge of the piece cuts rows: of two rows of one name the first counts,
/// unless the other says all that the first says, and more.
struct FieldLists {
    private let rows: [ScannedRow]
    private var lists: [ScannedRow.Target: List] = [:]

    /// No fields, of rows which still have the descriptions that they were cut in.
    init(of rows: [ScannedRow]) {
        self.rows = rows
    }

    subscript(target: ScannedRow.Target) -> [FieldFacts] { lists[target]?.fields ?? [] }

    /// What a row is to the rows above it.
    enum Outcome {
        case new
        /// There is a row of its name.
        case repeated
        /// There is a row of its name that says something else.
        case contradicting
    }

    /// Adds the field of a row, by its index, or what it says more than a row of its name above.
    mutating func append(_ field: consuming FieldFacts, of row: Int) -> Outcome {
        lists[rows[row].target, default: List()].append(field, of: row, among: rows)
    }

    /// Adds what a second table of a data structure says to its first, if one of them has all names of the other.
    ///
    /// The table with fewer is a copy then that was cut; else the tables are of two things with one name.
    mutating func join(_ copy: ScannedRow.Target, to table: ScannedRow.Target) {
        let known = lists[table]?.places ?? [:]
        let shared = self[copy].count { known[$0.name] != nil }
        guard shared == self[copy].count || shared == known.count, let copied = lists.removeValue(forKey: copy) else {
            return
        }
        for (field, row) in zip(copied.fields, copied.rows) {
            _ = lists[table, default: List()].append(field, of: row, among: rows)
        }
    }

    /// The fields of one table.
    private struct List {
        var fields: [FieldFacts] = []
        /// The rows of the fields.
        var rows: [Int] = []
        /// Where in the list a name stands.
        var places: [String: Int] = [:]

        mutating func append(_ field: consuming FieldFacts, of row: Int, among all: [ScannedRow]) -> Outcome {
            guard let place = places[field.name] else {
                places[field.name] = fields.count
                fields.append(field)
                rows.append(row)
                return .new
            }
            let (new, known) = (all[row], all[rows[place]])
            if new.contradicts(known) { return .contradicting }
            if new.includes(known), !known.includes(new) {
                fields[place] = field
                rows[place] = row
            }
            return .repeated
        }
    }
}

extension ScannedRow {
    /// Whether the row says all that another row of its name says.
    fileprivate func includes(_ other: ScannedRow) -> Bool {
        let (field, known) = (result.field, other.result.field)
        let both = known.type.merged(field.type, isWeak: known.needsElement, isOtherWeak: field.needsElement)
        return !both.isConflict && both.type == field.type
            && (other.isCutBeforeFlag || field.presence == known.presence && !isCutBeforeFlag)
            && (known.defaultValue == nil || known.defaultValue == field.defaultValue)
            && (known.example == nil || known.example == field.example)
            && field.description.hasPrefix(known.description)
    }

    /// Whether two whole rows of a name say what cannot both be: other types, or that it is required and that it is not.
    fileprivate func contradicts(_ other: ScannedRow) -> Bool {
        guard damage == nil, other.damage == nil else { return false }
        let (field, known) = (result.field, other.result.field)
        return field.presence != known.presence
            || known.type.merged(field.type, isWeak: known.needsElement, isOtherWeak: field.needsElement).isConflict
    }

    /// Whether the row ends before it says whether it is required: nothing behind that is there.
    private var isCutBeforeFlag: Bool {
        let field = result.field
        return damage == .missingCells && field.presence != .required && field.description.isEmpty
            && field.defaultValue == nil && field.example == nil
    }
}
