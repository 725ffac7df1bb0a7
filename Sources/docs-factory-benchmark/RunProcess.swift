#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Runs a program to its end, without its output, and tells what it took.
struct RunProcess {
    let program: String

    /// The program could not be started.
    struct NoProgram: Error, CustomStringConvertible {
        let program: String
        var description: String { "\(program) cannot be run; build it first: swift build -c release" }
    }

    /// - Returns: seconds from start to end, and the most memory it took, in bytes.
    func run(_ arguments: [String]) throws -> (seconds: Double, peakMemory: Int) {
        let words = ([program] + arguments).map { strdup($0) }
        defer { for word in words { free(word) } }
        var process = pid_t()
        var usage = rusage()
        var status: Int32 = 0
        var code: Int32 = 0
        let duration = try ContinuousClock().measure {
            code = try start(words + [nil], &process)
            while wait4(process, &status, 0, &usage) < 0, errno == EINTR {}
        }
        // Warnings of pages are no failure of the run; a signal is.
        guard code == 0, status & 0x7f == 0, status >> 8 <= 1 else { throw NoProgram(program: program) }
        #if canImport(Darwin)
            let unit = 1
        #else
            let unit = 1024
        #endif
        return (duration / .seconds(1), Int(usage.ru_maxrss) * unit)
    }

    private func start(_ words: [UnsafeMutablePointer<CChar>?], _ process: inout pid_t) throws -> Int32 {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
        #else
            var actions = posix_spawn_file_actions_t()
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        for stream in [STDOUT_FILENO, STDERR_FILENO] {
            posix_spawn_file_actions_addopen(&actions, stream, "/dev/null", O_WRONLY, 0)
        }
        return posix_spawn(&process, program, &actions, nil, words, environ)
    }
}
