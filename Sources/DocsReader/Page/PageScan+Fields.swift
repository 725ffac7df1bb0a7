import DocsSchema

/// What becomes of the cells of a row.
extension PageScan {
    /// Reads a row that has a cell for each column; its flag, if it has no column for it.
    mutating func read(
        _ part: RepairRow.Result, of row: Row, columns: Columns, target: ScannedRow.Target, presence: Presence? = nil
    ) {
        var position = position(row.line)
        // A description that was joined of parts is no piece of the page.
        if let cell = part.cells.first(where: { !$0.isEmpty && $0.startIndex >= row.text.startIndex }) {
            position = row.line.position(of: cell, on: page)
        }
        let read = ReadField(vocabulary: vocabulary, columns: columns, hasValues: target.isModel)
        var result = read.run(part.cells, position: position)
        let nameCell = columns.index(of: .name).map { part.cells[$0] } ?? []
        result.marks.countSpaces(before: nameCell, in: row.text)
        guard result.field.name.utf8.count <= PageLimits.name else { return reject(.nameTooLong(at: position)) }
        guard !result.isNoField else { return reject(.noField(part.cells, at: position)) }
        let place = columns.index(of: .place).flatMap { vocabulary.place(part.cells[$0]) }
        if case .request = target, place == .header || result.marks.isOfHeader {
            facts.ledger.notOfTheAPI += 1
            return diagnostics.report(.headerParameter(result.field.name, at: position))
        }
        if isFreeForm, let words = columns.index(of: .description).map({ part.cells[$0] }),
            result.type != .enumValue, words.isDash || vocabulary.dialect.absences[words] != nil
        {
            result.field.description = ""
        }
        if let presence { result.field.presence = presence }
        var target = target
        if case .request = target, !result.field.name.isEmpty {
            let operation = operation(ofParameter: result.field.name, at: row.line)
            target = .request(operation: operation)
            if let place { facts.operations[operation].places.append((result.field, place)) }
        }
        if case .request = target, !columns.contains(.type) {
            inferType(of: &result)
        } else if part.damage == .lostStart {
            result.inferTypeFromExample()
        }
        if case .empty = result.type { result.field.isUntyped = result.field.type == .any }
        if let damage = part.damage { diagnostics.report(.repaired(damage, at: position, name: result.field.name)) }
        tellOddities(of: result, nameCell: nameCell)
        if isFreeForm, let name = result.field.type.modelName { awaited.insert(name) }
        rows.append(
            ScannedRow(
                result: result, target: target, damage: part.damage, isIndented: row.isIndented, place: place))
    }

    /// Tells what the cells of a field say that they should not.
    private mutating func tellOddities(of result: ReadField.Result, nameCell: Text) {
        let (name, position) = (result.field.name, result.field.position)
        if result.marks.isOdd {
            diagnostics.report(.oddName(name, at: position))
        } else if result.marks.isCleaned {
            diagnostics.report(.cleanedName(name, from: nameCell.string, at: position))
        }
        if let text = result.unfitDefault { diagnostics.report(.unfitDefault(text, field: name, at: position)) }
        if let text = result.unfitExample { diagnostics.report(.unfitExample(text, field: name, at: position)) }
        if let flag = result.unknownFlag { diagnostics.report(.unknownFlag(flag, field: name, at: position)) }
        if case .unknown(let type) = result.type {
            diagnostics.report(.unknownType(type, field: name, at: position))
        }
    }

    /// Takes the type of a parameter whose table has no column for it from the signature, or else its example.
    private func inferType(of result: inout ReadField.Result) {
        result.type = .empty
        if !signatureParameters.isEmpty {
            let parameter = signatureParameters[result.field.name]
            result.type = parameter?.type ?? .empty
            result.field.presence = parameter?.presence ?? .optional
            result.field.type = if case .type(let type) = result.type { type } else { .any }
            result.field.inferences = [Inference(.type, by: .sampleCode), Inference(.presence, by: .sampleCode)]
        } else {
            result.inferTypeFromExample()
        }
    }
}

extension ReadField.Result {
    fileprivate mutating func inferTypeFromExample() {
        guard let example = field.example else { return }
        field.type = example.typeReference
        field.inferences.append(Inference(.type, by: .example))
    }
}
