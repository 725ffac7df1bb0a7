extension Explanation {
    static let ofConfiguration = [
        Explanation(
            id: "config-bad-value",
            title: "A value of the configuration cannot be meant",
            meaning: "It is of the right type, but not something that makes sense in this place. Nothing is written.",
            kind: .configuration,
            before: #""clients": { "Client": { "baseUrl": "example" } }"#,
            after: #""clients": { "Client": { "baseUrl": "https://api.example.com" } }"#,
            hint: "Write the value that the message asks for."
        ),
        Explanation(
            id: "config-duplicate",
            title: "Two APIs share a name or an output folder",
            meaning: "Each would overwrite what the other writes. Nothing is written.",
            kind: .configuration,
            before: #"{ "name": "A", "output": "out" }, { "name": "B", "output": "out" }"#,
            after: #"{ "name": "A", "output": "out/A" }, { "name": "B", "output": "out/B" }"#,
            hint: "Give each API a name and a folder of its own."
        ),
        Explanation(
            id: "config-duplicate-key",
            title: "A key stands twice in an object",
            meaning: "Which of the two is meant cannot be told. Nothing is written.",
            kind: .configuration,
            before: #"{ "name": "A", "name": "B" }"#,
            after: #"{ "name": "A" }"#,
            hint: "Remove one of the two."
        ),
        Explanation(
            id: "config-missing-key",
            title: "A key is missing",
            meaning: "The object cannot do without it. Nothing is written.",
            kind: .configuration,
            before: #"{ "name": "A", "specs": "docs" }"#,
            after: #"{ "name": "A", "specs": "docs", "output": "generated" }"#,
            hint: "Add the key."
        ),
        Explanation(
            id: "config-syntax",
            title: "The configuration is no JSON",
            meaning:
                "It may have comments and a comma after the last element, and is JSON otherwise. Nothing is written.",
            kind: .configuration,
            before: #"{ name: "A" }"#,
            after: #"{ "name": "A" }"#,
            hint: "Mend the text at the place of the message."
        ),
        Explanation(
            id: "config-unknown-key",
            title: "A key is not known",
            meaning: "Nothing would come of it, so it is taken for a spelling mistake. Nothing is written.",
            kind: .configuration,
            before: #"{ "name": "A", "spec": "docs", "output": "out" }"#,
            after: #"{ "name": "A", "specs": "docs", "output": "out" }"#,
            hint: "Correct the spelling, or remove the key."
        ),
        Explanation(
            id: "config-unmatched",
            title: "A client or a field of the envelope is on no page",
            meaning: """
                Maybe it is misspelled, or the only page with it is damaged. No client is written without operations, \
                and responses without the envelope's fields are given to callers as they are.
                """,
            kind: .configuration,
            before: #""clients": { "ManagmentClient": { "baseUrl": "https://api.example.com" } }"#,
            after: #""clients": { "ManagementClient": { "baseUrl": "https://api.example.com" } }"#,
            hint: "Correct the name, or remove what is said of it."
        ),
        Explanation(
            id: "config-wrong-type",
            title: "A value is of the wrong type",
            meaning: "A text, a list or an object is expected there. Nothing is written.",
            kind: .configuration,
            before: #"{ "apis": {} }"#,
            after: #"{ "apis": [] }"#,
            hint: "Write a value of the type that the message names."
        ),
        Explanation(
            id: "override-not-text",
            title: "Values are given to a field that is no text",
            meaning: "Only texts and lists of texts can have named values. Nothing is written.",
            kind: .configuration,
            before: #""enums": { "UserDto.age": ["1", "2"] }"#,
            after: #""enums": { "UserDto.kind": ["guest", "member"] }"#,
            hint: "Name a text field, or override the type of this one."
        ),
        Explanation(
            id: "override-unknown-type",
            title: "A type of an override is defined nowhere",
            meaning: "It names a model or an enum that no page has. Nothing is written.",
            kind: .configuration,
            before: #""fields": { "UserDto.owner": { "type": { "model": "Gone" } } }"#,
            after: #""fields": { "UserDto.owner": { "type": { "model": "UserDto" } } }"#,
            hint: "Name a model that a page defines."
        ),
        Explanation(
            id: "override-unmatched",
            title: "An override matches nothing",
            meaning: """
                No operation, field or enum has that name, maybe since the pages changed. An override that does \
                nothing would go unnoticed, so nothing is written.
                """,
            kind: .configuration,
            before: #""fields": { "UserDto.emial": { "type": "string" } }"#,
            after: #""fields": { "UserDto.email": { "type": "string" } }"#,
            hint: "Correct the name, or remove the override."
        ),
    ]
}
