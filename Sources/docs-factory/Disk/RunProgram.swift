#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    // The variables of the environment are a global that the system's headers do not mark as safe; they are only read.
    @preconcurrency import Glibc
#elseif canImport(Musl)
    @preconcurrency import Musl
#endif

/// Runs another program to its end. What it complains of is not shown: its exit code says enough.
struct RunProgram {
    /// What a program said, and how it ended.
    struct Outcome {
        let output: [UInt8]
        /// `nil` if it was killed.
        let exitCode: Int32?
    }

    func run(_ words: [String]) throws(Failure) -> Outcome {
        var ends: [Int32] = [0, 0]
        guard let program = words.first, pipe(&ends) == 0 else { throw .fault("no pipe could be made") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        let result = spawn(program, words, output: ends[1])
        close(ends[1])
        defer { close(ends[0]) }
        let process = try result.get()
        let output = readAll(ends[0])
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0 { guard errno == EINTR else { break } }
        return Outcome(output: output, exitCode: status & 0x7f == 0 ? status >> 8 & 0xff : nil)
    }

    private func spawn(_ program: String, _ words: [String], output: Int32) -> Result<pid_t, Failure> {
        #if canImport(Darwin)
            var actions: posix_spawn_file_actions_t?
            let environment = _NSGetEnviron().pointee
        #else
            var actions = posix_spawn_file_actions_t()
            let environment = environ
        #endif
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
        var arguments = words.map { strdup($0) }
        defer { for argument in arguments { free(argument) } }
        arguments.append(nil)
        var process: pid_t = 0
        let code = posix_spawnp(&process, program, &actions, nil, arguments, environment)
        guard code == 0 else { return .failure(.input(place: program, String(cString: strerror(code)))) }
        return .success(process)
    }

    private func readAll(_ file: Int32) -> [UInt8] {
        var bytes: [UInt8] = []
        var count = 0
        repeat {
            bytes += [UInt8](unsafeUninitializedCapacity: 0x1_0000) { buffer, initialized in
                count = readSome(into: UnsafeMutableRawBufferPointer(buffer), from: file)
                initialized = max(0, count)
            }
        } while count > 0
        return bytes
    }
}
