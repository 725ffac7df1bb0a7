/// The words a family of pages uses. A new site is a new value, not new code.
///
/// Words are in lower case; pages are compared without regard to ASCII case.
struct Dialect: Sendable {
    /// Headings of sections. They are understood without `#` in front, so they are long enough not to occur in prose.
    var sections: Words<Section> = [:]
    /// Headings that are too short to be understood without `#`.
    var shortSections: Words<Section> = [:]
    /// Beginnings of words by which hand-written pages announce sections in words of their own. Where several stand
    /// together those of ``Section/aside`` count, and those of the response before those of the request.
    var sectionStems: [(stem: StaticString, section: Section)] = []
    /// What makes a section one of samples.
    var sampleStems: [StaticString] = []
    /// Heads of table columns.
    var columns: Words<Column> = [:]
    /// Beginnings of words by which other heads of columns are known, those that tell more first.
    var columnStems: [(stem: StaticString, column: Column)] = []
    /// Heads of the column of values in a table of values.
    var valueHeads: Set<String> = []
    /// What the column of places says.
    var places: Words<ParameterPlace> = [:]
    /// What a flag column says, and whether that makes the field required.
    var flags: Words<Bool> = [:]
    /// What says so of a field anywhere near its name, as `required` does.
    var presences: Words<Bool> = [:]
    /// What says so only where nothing but a flag is looked for, being too short or too common elsewhere.
    var looseFlags: Words<Bool> = [:]
    /// What a default or example cell says when there is no value.
    var absences: Words<Absence> = [:]
    /// What stands before the name of a request or response type.
    var typeLabels: [String] = []
    /// What names the part of the request, but behind a response without a table says what stands in the response.
    var commonParts: Set<String> = []
    /// What may stand beside the name of a field above the table of what it holds.
    var wordsOfOwners: Set<String> = []
    /// What makes values behind it those that are not allowed.
    var negations: [StaticString] = []
    /// What stands before the HTTP method.
    var methodLabels: [String] = []
    /// What stands before the path, or the URL with it.
    var pathLabels: [String] = []
    /// What stands before the name of the parameter that is the whole body.
    var bodyLabels: [String] = []
    /// What stands before a default value in notes.
    var defaultLabels: [StaticString] = []
    /// What stands before a link to the type of an array's elements or of an object, inside a description; in lower
    /// case, and in the singular.
    var nestedTypeLabels: [StaticString] = []
    /// What stands before the most elements an array may have, inside a description.
    var arrayLimitLabels: [StaticString] = []
    /// What a line inside a description says when the list below it is one of values.
    var valuesLabels: Set<String> = []
    /// What stands before values in a line of a description: `one of`.
    var valueListLabels: [StaticString] = []
    /// What may stand between such a label and the values.
    var valueListCopulas: [StaticString] = []
    /// What may stand between the last two values.
    var valueListWords: [StaticString] = []
    /// The types that a cell names by a word.
    var types: Words<StatedType> = [:]
    /// Words that are types only where nothing but a type is looked for, as `date` is.
    var looseTypes: Words<StatedType> = [:]
    /// What stands before the type of an array's elements: `array of`.
    var arrayPrefixes: [StaticString] = []
    /// What stands behind the type of an array's elements.
    var arraySuffixes: [StaticString] = []
    /// What stands behind a type's name and says no more than that it is one.
    var typeSuffixes: [StaticString] = []
    /// What a type cell adds to a type, which says nothing of its kind.
    var typeRemarks: Set<String> = []
    /// The types of what a function takes that is sent nowhere.
    var typesOfCalls: Set<String> = []
    /// What stands beside a type and says no more than that it is one.
    var wordsOfTypes: Set<String> = []
    /// Lines with one of these are the generator's and not the author's.
    var boilerplate: [StaticString] = []
    /// What buttons beside code say, which is copied along with it.
    var copyButtons: [StaticString] = []

    /// The languages of fences whose code shows calls.
    var scriptLanguages: Set<String> = []
    /// Other languages by which fences call their code.
    var otherLanguages: Set<String> = []
    /// Names that JavaScript and its tools bring along, and so are no vendor's.
    var scriptGlobals: Set<String> = []
    /// What pages say of samples that show how not to do it.
    var wrongSampleMarks: [String] = []

    /// Everything that is understood today, in one: pages mix languages. What the first says of a word counts.
    static let all: Dialect = {
        var dialect = Dialect()
        dialect.addEnglish()
        dialect.addChinese()
        return dialect
    }()
}

/// The parts of a page.
enum Section: Hashable, Sendable {
    case method
    /// The HTTP method and path, which only some pages state.
    case http
    case request
    /// Headers, errors, permissions and the like: what all operations have in common, and so nothing of one.
    case aside
    case sampleCode
    case response
    case sampleResult
    case dataStructures
}
