extension BPJSTransport {
  /// The same, telling of every request that reached the service whether it let us in: for the security log. What was
  /// never sent showed no credentials to anybody.
  ///
  /// - Parameter tell: nil when we were let in, otherwise the service's own words.
  public func telling(_ tell: @escaping @Sendable (_ refusal: String?) -> Void) -> BPJSTransport {
    BPJSTransport { request throws(BPJSError) in
      do throws(BPJSError) {
        let answer = try await send(request)
        tell(answer.refusalOfAccess)
        return answer
      } catch {
        if error != .unreachable { tell(nil) }
        throw error
      }
    }
  }
}

extension BPJSResponse {
  /// The words with which access as a whole is refused; nil when it is not (contract 1.8).
  fileprivate var refusalOfAccess: String? {
    // A refusal is short; an answer with data is not read twice.
    guard body.count < 2_000, let envelope = try? Envelope(status: status, body: body) else {
      return [401, 403, 407].contains(status) ? "HTTP \(status)" : nil
    }
    guard !envelope.isSuccess, envelope.code != 1 else { return nil }
    let refusal = BPJSError.Refusal(code: envelope.code, message: envelope.message)
    return refusal.disposition(of: .add) == .blocked ? "\(envelope.message) (\(envelope.code))" : nil
  }
}
