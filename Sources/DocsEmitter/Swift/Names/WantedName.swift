import DocsSchema

extension Operation {
    /// What the method would be called if Swift took every name: the configuration's name, or the page's.
    var wantedName: String { symbol ?? name }
}

extension Model {
    /// What the struct would be called if Swift took every name: the configuration's name, or the page's.
    var wantedName: String { symbol ?? name }
}

extension OpenEnum.Value {
    /// What the constant would be called if Swift took every name: the configuration's name, or the value itself.
    var wantedName: String { symbol ?? value }
}

extension Field {
    /// What the property would be called if Swift took every name: the configuration's name, or the page's.
    var wantedName: String { symbol ?? name }
}
