import Foundation

/// What reads bytes of others; the environment variable `FUZZ` says which of them this process tries.
private let targets: [String: ([UInt8]) -> Void] = [
    "pages": PagesTarget().run,
    "samples": SamplesTarget().run,
    "configuration": ConfigurationTarget().run,
    "template": TemplateTarget().run,
    "schema": SchemaTarget().run,
]

private let target: ([UInt8]) -> Void = {
    let name = ProcessInfo.processInfo.environment["FUZZ"] ?? ""
    guard let target = targets[name] else { fatalError("FUZZ is one of \(targets.keys.sorted())") }
    return target
}()

/// Called by libFuzzer, again and again. A crash is a finding, and so is a broken law.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzz(_ bytes: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
    target(Array(UnsafeBufferPointer(start: bytes, count: count)))
    return 0
}

/// Ends the process, which keeps the input, unless the law holds.
func expect(_ holds: Bool, _ law: @autoclosure () -> String) {
    guard holds else { fatalError("broken law: " + law()) }
}

/// What must not fail.
func expect<Value>(_ law: String, _ work: () throws -> Value) -> Value {
    do { return try work() } catch { fatalError("broken law: \(law): \(error)") }
}
