#if canImport(Darwin)
    import Darwin
#elseif canImport(Glibc)
    import Glibc
#elseif canImport(Musl)
    import Musl
#endif

/// Ctrl-C as something that is asked for between two rounds, so that none ends halfway.
///
/// The signal is held back and looked for, which needs no handler and so no state that a handler shares.
struct Interruption {
    init() {
        var signals = sigset_t()
        sigemptyset(&signals)
        sigaddset(&signals, SIGINT)
        sigprocmask(SIG_BLOCK, &signals, nil)
        // A shell without job control has programs in the background ignore the signal, and then it is never pending.
        signal(SIGINT, SIG_DFL)
    }

    /// Waits, and tells whether the signal has come.
    func pause(milliseconds: UInt32) -> GenerateOnChange.Pause {
        usleep(milliseconds * 1000)
        var pending = sigset_t()
        sigpending(&pending)
        return sigismember(&pending, SIGINT) == 1 ? .interrupted : .lookAgain
    }
}
