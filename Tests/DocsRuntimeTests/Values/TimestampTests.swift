import Foundation
import Testing

@testable import DocsRuntime

@Suite struct TimestampTests {
    @Test(
        "dates are read with and without fractions and offsets",
        arguments: [
            ("1970-01-01T00:00:00Z", 0), ("1970-01-01T00:00:00.250Z", 0.25), ("1970-01-01T00:00:01", 1),
            ("2022-07-03T02:20:30.000Z", 1_656_814_830), ("2022-07-03T10:20:30+08:00", 1_656_814_830),
            ("2022-07-03 02:20:30", 1_656_814_830), ("2022-07-03T02:20Z", 1_656_814_800),
            ("2022-07-02T21:50:30-0430", 1_656_814_830), ("2000-02-29T12:00:00Z", 951_825_600),
            ("1969-12-31T23:59:59Z", -1), ("1656814830", 1_656_814_830), ("1656814830500", 1_656_814_830.5),
        ])
    func dates(text: String, seconds: Double) {
        #expect(Timestamp.date(text)?.timeIntervalSince1970 == seconds)
    }

    @Test(
        "what is no date gives none",
        arguments: [
            nil, "", "yesterday", "2022-13-03T00:00:00Z", "2022-07-03", "2022-07-03T02:20:30.Z",
            "2022-07-03T02:20:30Zx",
            "2022-07-03T25:20:30Z", "-022-07-03T02:20:30Z", "2022-07-03T02:20:30+8", String(repeating: "9", count: 99),
        ])
    func none(text: String?) {
        #expect(Timestamp.date(text) == nil)
    }

    @Test(
        "dates of headers come back as they went", arguments: [0, 951_825_600, 1_656_814_830, 4_107_542_399, -86_401])
    func headers(seconds: Int) {
        let date = Date(timeIntervalSince1970: TimeInterval(seconds))
        #expect(HTTPDate.date(from: HTTPDate.text(date)) == date)
    }

    @Test("a date in a header looks as the standard shows it")
    func form() {
        #expect(HTTPDate.text(Date(timeIntervalSince1970: 784_111_777)) == "Sun, 06 Nov 1994 08:49:37 GMT")
        #expect(HTTPDate.date(from: "Sunday, 06-Nov-94 08:49:37 GMT") == nil)
    }
}
