/// What a run says, kept until its end so that tests can read it and the two streams do not interleave.
struct Transcript {
    /// For standard output.
    private(set) var results = ""
    /// For standard error.
    private(set) var complaints = ""

    mutating func say(_ lines: [String]) {
        for line in lines { results += line + "\n" }
    }

    mutating func complain(_ lines: [String]) {
        for line in lines { complaints += line + "\n" }
    }
}
