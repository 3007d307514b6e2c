public import Vocabulary

/// One line of an explanation: what was done, what came out, and the article that says so.
public struct Step: Sendable {
  /// In Indonesian, for the person who checks the figure.
  public let step: String
  public let value: StepValue
  /// For example `PKS Bontang 2024, Lampiran II I.A.2.b`.
  public let source: String

  public init(_ step: String, _ value: StepValue, source: String) {
    self.step = step
    self.value = value
    self.source = source
  }
}

/// What a step gave.
public enum StepValue: Sendable {
  /// A count, or whole rupiah.
  case whole(Int64)
  case ratio(Fraction)
  case date(CalendarDate)
  case text(String)
  case flag(Bool)

  public static func money(_ amount: Rupiah) -> StepValue { .whole(amount.amount) }
}

extension JSONWriter {
  /// The figure as a member of the case's answer: `"explanation":[{"step","value","source"}, …]`.
  mutating func explanation(_ steps: [Step]) {
    name("explanation")
    array { list in
      for step in steps {
        list.object {
          $0.member("step", step.step)
          $0.name("value")
          $0.value(step.value)
          $0.member("source", step.source)
        }
      }
    }
  }

  private mutating func value(_ value: StepValue) {
    switch value {
    case .whole(let number): self.number(number)
    case .ratio(let ratio): number(ratio)
    case .date(let date): string(date.iso)
    case .text(let text): string(text)
    case .flag(let flag): self.flag(flag)
    }
  }
}
