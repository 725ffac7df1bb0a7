import DocsSchema
import Mustache

/// What the template of a file of samples shows: those of the models whose names begin with one letter.
struct SamplesView {
    /// The module of the models.
    var module: String
    var initial: String
    var samples: [Sample]

    /// The sample of one model.
    struct Sample {
        var name: String
        /// The arguments of the initializer with their labels.
        var arguments: [String]
    }

    /// The files, sorted by their letters.
    static func all(of module: SwiftModule) -> [SamplesView] {
        let models = SampleModels(module.types.models)
        let samples = module.emittedModels.compactMap { model -> Sample? in
            guard !model.fields.isEmpty, models.has(model.name), let name = module.names.models[model.name] else {
                return nil
            }
            var write = WriteSampleLiteral(names: module.names, types: module.types, samples: models)
            return write.arguments(of: model, choice: .all).map { Sample(name: name, arguments: $0) }
        }
        return Dictionary(grouping: samples) { FileGroups.initial(of: $0.name) }.sorted { $0.key < $1.key }.map {
            SamplesView(module: module.name, initial: $0, samples: $1.sorted { $0.name < $1.name })
        }
    }
}

extension SamplesView: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "module": .text(module)
        case "samples": .list(samples)
        default: nil
        }
    }
}

extension SamplesView.Sample: MustacheContext {
    func value(for key: String) -> MustacheValue? {
        switch key {
        case "arguments": .lines(arguments)
        case "hasArguments": .flag(!arguments.isEmpty)
        case "name": .text(name)
        default: nil
        }
    }
}
