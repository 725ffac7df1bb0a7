/// The configuration that `init` writes. Its comments say what each part is for, so that it can be changed without the
/// manual.
struct SampleConfiguration {
    let name: String
    /// The folder of pages, next to the configuration.
    let folder: String

    var text: String {
        """
        // What 'docs-factory generate' reads and writes. Folders are relative to this file.
        {
          "apis": [
            {
              // The name of the Swift module.
              "name": "\(name)",
              // The folder of pages; a folder in it becomes a tag.
              "specs": "\(folder)",
              // The folder for the Swift sources, the reference, the OpenAPI document and the schema.
              "output": "../generated/\(name)",
              "clients": {
                // What stands before the point in the calls of the pages, such as PetClient.getPet.
                "PetClient": {
                  "description": "What can be asked of the pets.",
                  "baseUrl": "https://api.example.com",
                  // bearer, token or basic; accessKey and application need "headers" too.
                  "authentication": "bearer"
                }
              },
              // The path of an operation whose page names none; {page} is the page's file name without its ending.
              "paths": { "template": "/api/v1/{page}" },
              "overrides": {
                // What pages say wrongly or not at all. An override that matches nothing is an error.
                // An operation: "PetClient.getPet": { "method": "GET", "path": "/api/v1/pets/{petId}" }
                "operations": {},
                // A field: "PetDto.age": { "type": "integer", "required": true }
                "fields": {},
                // The values of an enum: "PetDto.kind": ["cat", "dog"]
                "enums": {}
              }
            }
          ]
        }

        """
    }
}
