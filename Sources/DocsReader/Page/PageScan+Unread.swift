import DocsSchema

/// What looks like a table and gave no rows.
extension PageScan {
    /// Notes something that looks like a table of what is being read and gave no rows; told if no table follows.
    mutating func passOver(_ line: Line) {
        let hasRows = if let model { facts.models[model].hasTable } else { hasTable }
        let isSaid = section == .response && facts.operations.last?.likelyResponse != nil
        if !hasRows, !isSaid, unread == nil, model != nil || section == .request || section == .response {
            unread = line
        } else {
            tellOther(line)
        }
    }

    /// Tells that a table is of something else than an API.
    private mutating func tellOther(_ line: Line) {
        if line.isRow { diagnostics.report(.otherTable(.note, at: position(line))) }
    }

    /// Forgets what was passed over, as the table it might have been follows.
    mutating func forgetUnread() {
        if let line = unread { tellOther(line) }
        unread = nil
    }

    /// Tells what was passed over where the part of the page ends that no table of stands here.
    mutating func tellUnread() {
        if let line = unread { diagnostics.report(.unreadTable(at: position(line))) }
        unread = nil
    }
}
