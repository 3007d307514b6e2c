import JKN
import Testing
import Vocabulary

/// Asks a rule as the command does, and reads its answer.
struct Bench {
  let terms: AgreementTerms
  let cases: CaseBench

  init(_ name: String = "bontang-2024") throws {
    terms = try ShippedTerms.named(name)
    cases = CaseBench(terms: terms, holidays: try HolidayCalendar.shipped(), today: day("2024-07-01"))
  }

  func ask(_ rule: Rule, _ input: String) throws -> ExactJSON {
    try JSONText(cases.answer(rule, to: Array(input.utf8)).output).root
  }

  /// The field that is refused in a single wrong case, which also has to end with exit code 2 and say a sentence.
  func refusedField(_ rule: Rule, _ input: String) throws -> String? {
    let reply = cases.answer(rule, to: Array(input.utf8))
    #expect(reply.exitCode == 2)
    let answer = try JSONText(reply.output).root
    #expect(answer.member("error")?.string?.isEmpty == false)
    return answer.member("field")?.string
  }
}

func day(_ iso: String) -> CalendarDate { CalendarDate(iso: iso) ?? CalendarDate(dayNumber: 0) }

extension ExactJSON {
  func int(_ name: StaticString) -> Int64? { member(name)?.integer }
  func text(_ name: StaticString) -> String? { member(name)?.string }

  /// A decimal as it was written out.
  func decimal(_ name: StaticString) -> String? { member(name)?.writtenNumber?.fraction.text() }

  /// Whether every step says what, how much and where it is written.
  var isExplained: Bool {
    let steps = member("explanation")?.elements ?? []
    return !steps.isEmpty
      && steps.allSatisfy {
        $0.text("step") != nil && $0.member("value") != nil && $0.text("source")?.isEmpty == false
      }
  }

  var linesTotal: Int64 { (member("lines")?.elements ?? []).reduce(0) { $0 + ($1.int("amount") ?? 0) } }
}

/// Repeatable random numbers (SplitMix64, Steele, Lea and Flood 2014).
struct Seeded: RandomNumberGenerator {
  private var state: UInt64

  init(_ seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
