/// What a run says, kept until its end so that tests can read it and the two streams do not interleave.
struct Transcript {
    /// For standard output.
    private(set) var results = ""
    /// For standard error.
    private(set) var complaints = ""
    /// What the same run would say on standard output if it were made once more.
    private var repeatedResults = ""

    init(results: String = "", complaints: String = "") {
        self.results = results
        self.complaints = complaints
        repeatedResults = results
    }

    /// What the same run would say if it were made once more.
    var repeated: Transcript { Transcript(results: repeatedResults, complaints: complaints) }

    /// Says what a second run would say too, or would say in other words.
    mutating func say(_ lines: [String], repeated: [String]? = nil) {
        for line in lines { results += line + "\n" }
        for line in repeated ?? lines { repeatedResults += line + "\n" }
    }

    mutating func complain(_ lines: [String]) {
        for line in lines { complaints += line + "\n" }
    }
}
