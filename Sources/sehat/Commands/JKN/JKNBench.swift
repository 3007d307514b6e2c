import ArgumentParser
import Dispatch
import JKN
import Synchronization
import Vocabulary

/// `sehat jkn-bench`: how long a district's KBK and capitation take from nothing, and one event after that. Figures and
/// machine: docs/performance.md.
struct JKNBench: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "jkn-bench", abstract: "Mengukur hitungan KBK dan kapitasi satu kabupaten.",
    shouldDisplay: false)

  @Option(help: "Banyaknya Puskesmas.") var facilities = 62
  @Option(help: "Banyaknya peserta.") var participants = 3_700_000
  @Option(help: "Banyaknya bulan, paling banyak 16.") var months = 12

  func run() throws {
    let terms = try ShippedTerms.named(ShippedTerms.usual)
    let clock = ContinuousClock()
    let size = participants / max(facilities, 1)
    let district = (0..<facilities).map {
      InventedFacility(seed: UInt64($0), participants: size, months: months)
    }
    let events = district.reduce(0) { $0 + $1.events.count }
    let done = Mutex<[Int: FacilityFigures]>([:])
    let scratch = clock.measure {
      DispatchQueue.concurrentPerform(iterations: district.count) { index in
        let figures = district[index].figures(under: terms)
        done.withLock { $0[index] = figures }
      }
    }
    let all = done.withLock { $0 }
    let paid = try clock.measure { for figures in all.values { _ = try Self.total(figures, terms) } }
    guard var first = all[0] else { return }
    let event = try clock.measure {
      first.set(.contact, of: size / 2, month: 0)
      _ = try Self.total(first, terms)
    }
    Terminal.say("\(facilities) Puskesmas, \(size * facilities) peserta, \(months) bulan, \(events) kejadian")
    Terminal.say("dari awal: \(scratch)")
    Terminal.say("KBK dan kapitasi semua bulan: \(paid)")
    Terminal.say("satu kejadian sampai rupiah setahun: \(event)")
  }

  private static func total(_ figures: FacilityFigures, _ terms: AgreementTerms) throws -> Rupiah {
    try (0..<figures.months).reduce(.zero) { sum, month in
      let ratios = try KBKRatios(figures.counts(month: month))
      let input = CapitationCase(
        headcount: figures.headcount(month: month), doctors: 12, dentists: 1, performance: .ratios(ratios))
      return sum + terms.capitation(input).total
    }
  }
}

/// A Puskesmas that exists only in its seed.
private struct InventedFacility: Sendable {
  let people: [(sex: Sex, born: CalendarDate)]
  let events: [(participant: Int, mark: FigureMark, month: Int)]
  let months: Int

  init(seed: UInt64, participants: Int, months: Int) {
    var random = RepeatableNumbers(seed: seed)
    let start = CalendarDate(dayNumber: 19_723)  // 2024-01-01
    people = (0..<participants).map { _ in
      (random.below(2) == 0 ? .male : .female, start.adding(days: -random.below(30_000)))
    }
    var events: [(Int, FigureMark, Int)] = []
    for month in 0..<months {
      // One in five has a contact, some of them twice; one in twenty is a patient with DM or hypertension.
      for _ in 0..<participants / 5 { events.append((random.below(participants), .contact, month)) }
      for participant in stride(from: 0, to: participants, by: 20) {
        let isDM = participant % 40 == 0
        events.append((participant, isDM ? .dmDiagnosed : .htDiagnosed, month))
        if random.below(20) == 0 { events.append((participant, isDM ? .dmControlled : .htControlled, month)) }
      }
    }
    self.events = events
    self.months = months
  }

  func figures(under terms: AgreementTerms) -> FacilityFigures {
    var figures = FacilityFigures(
      start: CalendarDate(dayNumber: 19_723), months: months, under: terms.capitation)
    figures.reserve(people.count)
    let always = MonthSet(0..<months)
    for person in people { _ = figures.enroll(sex: person.sex, born: person.born, registered: always) }
    for event in events { figures.set(event.mark, of: event.participant, month: event.month) }
    return figures
  }
}

/// SplitMix64 (Steele, Lea and Flood 2014): the same seed gives the same district.
private struct RepeatableNumbers {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func below(_ limit: Int) -> Int {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return Int((mixed ^ (mixed >> 31)) % UInt64(max(limit, 1)))
  }
}
