import Mustache

/// What the template of a file of types shows.
struct TypesView {
    var types: [TypeView]

    /// Whether an interface names a type of the runtime library.
    var needsRuntime: Bool { types.contains(where: \.needsRuntime) }
}

/// A type of the module and the template that shows it.
enum TypeView {
    case model(ModelView)
    /// A model without fields, which is a name for free-form objects.
    case object(ModelView)
    case openEnum(EnumView)

    var name: String {
        switch self {
        case .model(let view), .object(let view): view.name
        case .openEnum(let view): view.name
        }
    }

    /// Whether a property of the type gives a date.
    fileprivate var hasDates: Bool {
        if case .model(let view) = self { !view.dates.isEmpty } else { false }
    }

    /// Whether the type's interface names one of the runtime library.
    fileprivate var needsRuntime: Bool {
        switch self {
        case .model(let view): view.needsRuntime
        case .object, .openEnum: true
        }
    }
}

extension MustacheValue {
    /// How a file imports the runtime library: publicly only where it has to, as of others the compiler warns.
    ///
    /// Said in every file, as a compiler that is not told takes an import for public in one file and warns of it in
    /// another.
    static func importAccess(isPublic: Bool) -> MustacheValue { .text(isPublic ? "public" : "internal") }
}

extension TypesView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "access": .importAccess(isPublic: needsRuntime)
        case "hasDates": .flag(types.contains(where: \.hasDates))
        case "types": .list(types)
        default: nil
        }
    }
}

extension TypeView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch (key, self) {
        case ("model", .model(let view)), ("object", .object(let view)): .context(view)
        case ("openEnum", .openEnum(let view)): .context(view)
        case ("model", _), ("object", _), ("openEnum", _): .flag(false)
        default: nil
        }
    }
}
