/// What stands before the first part of an operation.
struct Preamble {
    /// The lines, which describe the operation.
    var lines: [Line] = []
    /// The call in a block of code, which hand-written pages give as a method's signature.
    var call: ClientCall?
    /// The signature that the operation takes its parameters' types from.
    var signature: ReadSignature.Signature?
    /// The name that the list at the top of the page gives the operation.
    var listedName: String?
    /// What the lines say of HTTP, and the first of them that does.
    var http: (stated: HTTPLine, line: Line)?
    /// The body of the request that stands there.
    var body: BodySample?
}
