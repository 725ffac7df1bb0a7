import Foundation

#if canImport(FoundationNetworking)
    import FoundationNetworking
#endif

/// Lets a redirect pass only within the origin the request was meant for.
///
/// A class because `URLSession` takes its delegate as an object. It leaves challenges to the system, which verifies
/// certificates.
final class RedirectGuard: NSObject, URLSessionTaskDelegate {
    func urlSession(
        _ session: URLSession,
        task: URLSessionTask,
        willPerformHTTPRedirection response: HTTPURLResponse,
        newRequest request: URLRequest,
        completionHandler: @escaping @Sendable (URLRequest?) -> Void
    ) {
        completionHandler(sameOrigin(task.originalRequest?.url, request.url) ? request : nil)
    }

    private func sameOrigin(_ from: URL?, _ to: URL?) -> Bool {
        guard let from, let to else { return false }
        return from.scheme?.lowercased() == to.scheme?.lowercased()
            && from.host?.lowercased() == to.host?.lowercased()
            && from.port == to.port
    }
}
