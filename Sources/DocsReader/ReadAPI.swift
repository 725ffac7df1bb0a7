package import DocsSchema

/// Pages in, schema out: the reader's half of the pipeline.
package struct ReadAPI {
    package var settings: ReadSettings

    package init(settings: ReadSettings) {
        self.settings = settings
    }

    /// The result is the same whatever the order of `pages`. Diagnostics carry the pages' own paths.
    package func run(_ pages: [SourcePage], diagnostics: inout Diagnostics) -> Schema {
        Schema(name: settings.name, envelope: settings.envelope, clients: settings.clients)
    }
}
