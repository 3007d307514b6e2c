import Testing
import Vocabulary

@testable import Clinic

@Suite("Vital signs")
struct VitalSignTests {
  private func age(_ years: Int) throws -> Age {
    let today = CalendarDate(dayNumber: 20_780)
    let birth = try #require(CalendarDate(year: today.year - years, month: 1, day: 2))
    return try #require(Age(born: birth, on: today))
  }

  @Test(
    "A measurement that cannot be is refused with the span of what can",
    arguments: [
      (Observation.Kind.temperature, "73,6", 40, "30–45 °C"), (.systolic, "1200", 40, "40–300 mmHg"),
      (.pulse, "8", 40, "20–250 /menit"), (.weight, "68", 1, "3–40 kg"),
      (.oxygenSaturation, "101", 40, "30–100 %"),
    ])
  func impossible(_ kind: Observation.Kind, _ typed: String, _ years: Int, _ span: String) throws {
    let check = VitalSignCheck(age: try age(years))
    let problem = try #require(throws: Problem.self) { try check.read(kind, typed) }
    #expect(problem.sentence.contains("tidak mungkin") && problem.sentence.contains(span))
  }

  @Test("What is rare at one age is usual at another")
  func byAge() throws {
    let fast = try VitalSignCheck(age: try age(40)).read(.pulse, "140")
    guard case .unusual(let value, let question) = fast else {
      Issue.record("a pulse of 140 of an adult must be asked about")
      return
    }
    #expect(value == ExactDecimal(140) && question.contains("Sudah benar?"))
    #expect(try VitalSignCheck(age: try age(0)).read(.pulse, "140") == .fine(ExactDecimal(140)))
  }

  @Test(
    "Words, and more decimals than the instrument shows, are refused", arguments: ["tinggi", "36,75", ""])
  func notANumber(_ typed: String) throws {
    let check = VitalSignCheck(age: try age(40))
    #expect(throws: Problem.self) { try check.read(.temperature, typed) }
  }

  @Test("The limits of every measurement hold each other, at every age")
  func ordered() throws {
    for years in [0, 1, 2, 4, 8, 14, 30, 80] {
      for kind in Observation.Kind.measured {
        let limits = try #require(VitalLimits.of(kind, at: try age(years)))
        #expect(limits.possible.lowerBound <= limits.usual.lowerBound, "\(kind) at \(years)")
        #expect(limits.possible.upperBound >= limits.usual.upperBound, "\(kind) at \(years)")
      }
    }
  }

  @Test("The body mass index is exact, with its reason; only adults are put into a category")
  func bodyMassIndex() throws {
    let weight = try #require(ExactDecimal("68")), height = try #require(ExactDecimal("156"))
    let index = try #require(BodyMassIndex(weight: weight, height: height))
    #expect(index.value.comma == "27,9")
    #expect(index.reason == "68 kg ÷ (156 cm ÷ 100)²")
    #expect(index.category(at: try age(41)) == "gemuk tingkat berat")
    #expect(index.category(at: try age(9)) == nil)
    let baby = try #require(
      BodyMassIndex(weight: ExactDecimal("3,45") ?? weight, height: ExactDecimal("50,5") ?? height))
    #expect(baby.value.comma == "13,5")
  }
}
