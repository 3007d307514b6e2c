/// One line of the account of a play.
public struct MobileJKNStep: Sendable, Hashable {
  /// `A1` … `A6`: the endpoint, as BPJS contract 6.1 numbers them.
  public let endpoint: String
  public let words: String
  /// Whether the answer is what the contract says.
  public let isRight: Bool
  /// What was answered.
  public let detail: String
}

/// Compares answers with the contract and counts what is off.
struct MobileJKNCheck {
  let tell: @Sendable (MobileJKNStep) -> Void
  private(set) var failures = 0

  init(tell: @escaping @Sendable (MobileJKNStep) -> Void) { self.tell = tell }

  /// A success of the right shape.
  mutating func accepted(
    _ endpoint: String, _ words: String, _ answer: MobileJKNCaller.Answer, _ isRight: Bool = true,
    _ detail: String = ""
  ) {
    step(
      endpoint, words, isRight: answer.isEnvelope && answer.code == 200 && isRight,
      answer.code == 200 ? detail : told(answer))
  }

  /// A refusal with 201 and without a `response`.
  mutating func refused(
    _ endpoint: String, _ words: String, _ answer: MobileJKNCaller.Answer, _ isRight: Bool = true
  ) {
    let isRefusal = answer.isEnvelope && answer.code == 201 && answer.response == nil
    step(endpoint, words, isRight: isRefusal && isRight, told(answer))
  }

  mutating func step(_ endpoint: String, _ words: String, isRight: Bool, _ detail: String) {
    if !isRight { failures += 1 }
    tell(MobileJKNStep(endpoint: endpoint, words: words, isRight: isRight, detail: detail))
  }

  private func told(_ answer: MobileJKNCaller.Answer) -> String {
    guard let code = answer.code else { return "jawaban HTTP \(answer.status) tanpa metadata" }
    return "\(code) \(answer.message)"
  }
}
