extension Explanation {
    static let ofFiles = [
        Explanation(
            id: "edited-file",
            title: "A generated file was edited",
            meaning:
                "The edit would be lost, so the file is left as it is. As long as it is in the way nothing is written.",
            kind: .files,
            before: "generated/Pets/Swift/Types/U.swift, with a line of your own",
            after: "Sources/App/UserDto+Name.swift, with an extension that has the line",
            hint: "Undo the edit, move the file away, or lose the edit with --force."
        ),
        Explanation(
            id: "manifest-newer",
            title: "A newer docs-factory wrote the output",
            meaning:
                "Its manifest may tell own files from others in a way that this version does not know, so nothing is "
                + "written.",
            kind: .files,
            before: "generated/.docs-factory-manifest.json with \"formatVersion\": 2, and a tool that writes 1",
            after: "the tool that wrote it, or a later one",
            hint: "Run the newer tool, or remove the manifest and overwrite the files with --force."
        ),
        Explanation(
            id: "not-ours",
            title: "A file is in the way that the tool did not write",
            meaning: "It is left as it is, and as long as it is in the way nothing is written.",
            kind: .files,
            before: "generated/schema.json, which somebody else put there",
            after: "elsewhere/schema.json",
            hint: "Move the file away, or overwrite it with --force."
        ),
        Explanation(
            id: "page-passed-over",
            title: "A page is not a file of the folder of pages",
            meaning:
                "Links are followed only to files inside the folder, so that nothing outside is read by accident. A pipe "
                + "or a device is no page, and what has a name that is not UTF-8 cannot be named in the output.",
            kind: .files,
            before: "docs/users.md, a link to ../other/users.md",
            after: "docs/users.md, a file",
            hint: "Copy the page into the folder."
        ),
        Explanation(
            id: "page-too-large",
            title: "A page is too large",
            meaning: "No page of documentation is that large, so it was taken for something else and passed over.",
            kind: .files,
            before: "docs/dump.md of several gigabytes",
            after: "docs/users.md and docs/groups.md",
            hint: "Part the page, or take the file out of the folder."
        ),
        Explanation(
            id: "row-too-large",
            title: "A row, or the name in it, is longer than people write any",
            meaning: "Something that is no table was taken for one, or a line break was lost. The row was passed over.",
            kind: .files,
            before: "a row of several hundred cells, or of some hundred thousand letters",
            after: "a row with a cell for each column",
            hint: "Part the row into those it was made of, or take it out of the page."
        ),
        Explanation(
            id: "too-many-rows",
            title: "A page has more rows than people read",
            meaning:
                "What a page can hold is limited so that no page takes all the memory. Rows beyond were passed over.",
            kind: .files,
            before: "docs/all.md, with every data structure of the vendor",
            after: "docs/users.md and docs/groups.md",
            hint: "Part the page."
        ),
    ]
}
