public import Vocabulary

/// A closed month counted again from what was kept of it, years later (PKS Bontang 2024 Lampiran II III.6: audit).
public struct CapitationReplay: Sendable, Hashable {
  /// One figure that came out differently.
  public struct Difference: Sendable, Hashable {
    /// As the case's answer names it.
    public let figure: String
    public let kept: String
    public let now: String
  }

  /// Empty when every figure is the same.
  public let differences: [Difference]
  /// What the same case comes to now; equals the kept text as long as no wording changed.
  public let answer: [UInt8]

  public var isSame: Bool { differences.isEmpty }

  static let figures: [StaticString] = [
    "base", "coefficient", "tariff", "kbkPercent", "perParticipant", "headcount", "total",
  ]
}

extension AgreementTerms {
  /// A kept case, counted by the rule.
  public func capitation(ofCase input: [UInt8]) throws(Problem) -> Capitation {
    capitation(try keptCase(input))
  }

  /// A kept case as it was.
  func keptCase(_ input: [UInt8]) throws(Problem) -> CapitationCase {
    let text: JSONText
    do throws(JSONError) { text = try JSONText(input) } catch { throw Problem(error.sentence) }
    return try CapitationCase(try JSONFields(text.root), self)
  }

  /// The answer of `sehat jkn capitation` to a case.
  public func answer(to input: [UInt8]) -> CaseReply {
    CaseBench(terms: self, holidays: HolidayCalendar(), today: from).answer(.capitation, to: input)
  }

  /// Counts a kept case again and compares each figure with the kept answer.
  public func replay(_ input: [UInt8], kept: [UInt8]) -> CapitationReplay {
    let answer = answer(to: input).output
    let (before, now) = (Self.members(kept), Self.members(answer))
    let differences = CapitationReplay.figures.compactMap { name -> CapitationReplay.Difference? in
      let (old, new) = (Self.written(before, name), Self.written(now, name))
      return old == new ? nil : CapitationReplay.Difference(figure: "\(name)", kept: old, now: new)
    }
    return CapitationReplay(differences: differences, answer: answer)
  }

  private static func members(_ text: [UInt8]) -> ExactJSON? { try? JSONText(text).root }

  private static func written(_ answer: ExactJSON?, _ name: StaticString) -> String {
    answer?.member(name)?.writtenNumber?.fraction.text() ?? "tidak ada"
  }
}
