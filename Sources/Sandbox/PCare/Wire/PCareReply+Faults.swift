extension PCareReply {
  /// The answer as a fault lets it through (BPJS contract section 5, end); each was seen live.
  func sealed(with seal: PCareSeal?, spoiltBy fault: FaultKind?) -> SandboxReply {
    switch fault {
    case .malformed: return sealed(with: seal).cut
    case .cutCipher: return body(response: cipher(seal).map { .string(String($0.prefix($0.count / 2 + 1))) })
    case .notCipher: return body(response: isSealable ? "Layanan sedang tidak tersedia" : nil)
    case .wrongTimestamp: return body(response: cipher(seal?.ofNextSecond).map { .string($0) })
    case .plain: return body(response: payload)
    case .codeAsText: return body(response: cipher(seal).map { .string($0) }, code: .string(String(code)))
    case .object: return PCareReply.unlisted(self).sealed(with: seal)
    default: return sealed(with: seal)
    }
  }

  /// A list of one becomes its one object.
  private static func unlisted(_ reply: PCareReply) -> PCareReply {
    guard let only = reply.payload[0], reply.payload.array?.count == 1 else { return reply }
    var copy = reply
    copy.payload = only
    return copy
  }

  private func cipher(_ seal: PCareSeal?) -> String? {
    isSealable ? seal.flatMap { try? $0.seal(payload) } : nil
  }
}
