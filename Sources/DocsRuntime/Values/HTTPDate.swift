import Foundation

/// Dates in headers, as in `Thu, 01 Jan 1970 00:00:00 GMT` (RFC 9110, 5.6.7).
enum HTTPDate {
    private static let months = ["Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec"]
    private static let weekdays = ["Thu", "Fri", "Sat", "Sun", "Mon", "Tue", "Wed"]

    /// The text of a date, to the second.
    static func text(_ date: Date) -> String {
        let seconds = Int(date.timeIntervalSince1970.rounded(.down))
        let civil = CivilDate(secondsSince1970: seconds)
        let days = Int((Double(seconds) / 86_400).rounded(.down))
        let time = [civil.hour, civil.minute, civil.second].map(twoDigits).joined(separator: ":")
        let year = String(repeating: "0", count: max(0, 4 - String(civil.year).count)) + String(civil.year)
        let weekday = weekdays[((days % 7) + 7) % 7]
        return "\(weekday), \(twoDigits(civil.day)) \(months[civil.month - 1]) \(year) \(time) GMT"
    }

    /// The date of a text; nil for any other form than the one that is sent today.
    static func date(from text: String) -> Date? {
        let words = text.split(separator: " ")
        guard words.count == 6, words[5] == "GMT", let month = months.firstIndex(of: String(words[2])) else {
            return nil
        }
        let time = words[4].split(separator: ":").compactMap { Int($0) }
        guard time.count == 3, let day = Int(words[1]), let year = Int(words[3]) else { return nil }
        let civil = CivilDate(
            year: year, month: month + 1, day: day, hour: time[0], minute: time[1], second: time[2])
        return civil.secondsSince1970.map { Date(timeIntervalSince1970: TimeInterval($0)) }
    }

    private static func twoDigits(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
