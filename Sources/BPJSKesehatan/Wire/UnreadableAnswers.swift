import Journal

extension BPJSTransport {
  /// Sends once, and lets whoever listens hear the raw answer.
  /// - call: method and kind of thing, never the address.
  func send(_ request: BPJSRequest, as call: String) async throws(BPJSError) -> BPJSResponse {
    let answer = try await send(request)
    AnswerBox.current?.heard(RawAnswer(call: call, status: answer.status, body: answer.body))
    return answer
  }
}

extension BPJSError {
  /// Keeps the answer that came last for the desk, when this error says that it could not be read.
  func keepAnswer() {
    guard let reason = whyUnreadable else { return }
    AnswerBox.current?.keepLast(because: reason)
  }

  private var whyUnreadable: String? {
    switch self {
    case .foreignAnswer: "Bukan amplop JSON BPJS, atau terpotong."
    case .unreadable(_, "AES"):
      "Sandi jawaban tidak dapat dibuka: terpotong, kunci lain, atau stempel waktu permintaan lain."
    case .unreadable(_, let part): "Isi jawaban tidak seperti yang dijanjikan: \(part)."
    case .unreachable, .noAnswer, .refused: nil
    }
  }
}

/// Reads an answer; one that cannot be read is kept for the desk.
func keepingUnreadable<Value>(_ read: () throws(BPJSError) -> Value) throws(BPJSError) -> Value {
  do throws(BPJSError) { return try read() } catch {
    error.keepAnswer()
    throw error
  }
}
