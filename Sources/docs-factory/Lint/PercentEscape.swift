extension UInt8 {
    /// A percent sign and two digits: `%0A`.
    var percentEscape: String { "%" + (self < 16 ? "0" : "") + String(self, radix: 16, uppercase: true) }
}
