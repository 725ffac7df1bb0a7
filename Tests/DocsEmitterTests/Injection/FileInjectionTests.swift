import DocsSchema
import Foundation
import HostileInputs
import Testing

@testable import DocsEmitter

/// Files that pages name: every disk takes them, each as one of its own, and none lies elsewhere.
struct FileInjectionTests {
    @Test func `no name of a page leads out of its folder, to a device or past what disks allow`() throws {
        for path in try HostileSchema.files.get().map(\.path) {
            for component in path.split(separator: "/", omittingEmptySubsequences: false) {
                #expect(isName(component), "\(component.debugDescription) of \(path.debugDescription)")
            }
        }
    }

    @Test func `no two names are one on any disk`() throws {
        let paths = try HostileSchema.files.get().map(\.path)
        for fold in [\String.decomposedStringWithCanonicalMapping, \.precomposedStringWithCompatibilityMapping] {
            var owners: [String: String] = [:]
            for path in paths {
                let folded = path.uppercased()[keyPath: fold].lowercased()
                if let other = owners.updateValue(path, forKey: folded) {
                    Issue.record("\(path.suffix(60)) and \(other.suffix(60))")
                }
            }
        }
    }

    private func isName(_ component: Substring) -> Bool {
        let forbidden = component.unicodeScalars.contains { $0.needsEscape || "\\:*?\"<>|".unicodeScalars.contains($0) }
        let device = component.prefix { $0 != "." }.lowercased()
        return !component.isEmpty && component.utf8.count <= 255 && !forbidden && !component.hasPrefix(".")
            && !component.hasPrefix(" ") && !component.hasSuffix(".") && !component.hasSuffix(" ")
            && !["con", "prn", "aux", "nul", "com1", "com¹", "lpt9", "conin$", "conout$"].contains(device)
    }
}
