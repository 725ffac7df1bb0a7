public import Foundation

/// Reads the dates that APIs send as texts.
public enum Timestamp {
    /// The date of a text such as `2022-07-03T02:20:30.000Z`: with or without a fraction, with `Z`, an offset such as
    /// `+08:00`, or nothing, which is taken for UTC; nil for anything else.
    ///
    /// A text of digits alone is taken for seconds since 1970, or for milliseconds if it has twelve digits or more.
    public static func date(_ text: String?) -> Date? {
        guard let text, !text.isEmpty, text.utf8.count <= 40 else { return nil }
        if text.utf8.allSatisfy({ (0x30...0x39).contains($0) }) {
            return Double(text).map { Date(timeIntervalSince1970: text.utf8.count < 12 ? $0 : $0 / 1000) }
        }
        var reader = DigitReader(bytes: Array(text.utf8))
        guard let date = reader.date() else { return nil }
        return Date(timeIntervalSince1970: date)
    }
}

/// Reads numbers of fixed width and the marks between them.
private struct DigitReader {
    let bytes: [UInt8]
    var index = 0

    mutating func date() -> TimeInterval? {
        guard let year = number(4), take("-"), let month = number(2), take("-"), let day = number(2),
            take("T") || take(" ") || take("t"),
            let hour = number(2), take(":"), let minute = number(2)
        else { return nil }
        var second = 0
        if take(":") {
            guard let seconds = number(2) else { return nil }
            second = seconds
        }
        guard let fraction = fraction(), let offset = offset(), index == bytes.count else { return nil }
        let civil = CivilDate(year: year, month: month, day: day, hour: hour, minute: minute, second: second)
        return civil.secondsSince1970.map { TimeInterval($0 - offset) + fraction }
    }

    private mutating func fraction() -> TimeInterval? {
        guard take(".") || take(",") else { return 0 }
        let start = index
        while index < bytes.count, (0x30...0x39).contains(bytes[index]) { index += 1 }
        guard index > start else { return nil }
        return Double("0." + String(decoding: bytes[start..<index], as: UTF8.self))
    }

    /// Seconds east of Greenwich.
    private mutating func offset() -> Int? {
        if index == bytes.count || take("Z") || take("z") { return 0 }
        let sign = take("+") ? 1 : take("-") ? -1 : 0
        guard sign != 0, let hours = number(2) else { return nil }
        _ = take(":")
        guard let minutes = index == bytes.count ? 0 : number(2) else { return nil }
        return sign * (hours * 3600 + minutes * 60)
    }

    private mutating func number(_ width: Int) -> Int? {
        guard index + width <= bytes.count else { return nil }
        var number = 0
        for byte in bytes[index..<index + width] {
            guard (0x30...0x39).contains(byte) else { return nil }
            number = number * 10 + Int(byte - 0x30)
        }
        index += width
        return number
    }

    private mutating func take(_ mark: Unicode.Scalar) -> Bool {
        guard index < bytes.count, bytes[index] == UInt8(ascii: mark) else { return false }
        index += 1
        return true
    }
}
