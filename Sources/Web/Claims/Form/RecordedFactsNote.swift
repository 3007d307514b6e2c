import Clinic
import Vocabulary

/// Where the proposed facts of a claim were read, so that whoever sends it can look.
struct RecordedFactsNote: Component {
  let facts: RecordedFacts
  let kind: ClaimFormKind

  @HTMLBuilder var html: HTML {
    let told = told
    if !told.isEmpty {
      div(.class("small")) {
        strong("Diusulkan dari catatan")
        ul { for one in told { li("\(one.fact): \(one.source)") } }
      }
    }
  }

  private var told: [(fact: String, source: String)] {
    switch kind {
    case .antenatal:
      [facts.lastPeriod.map { ("HPHT \(Indonesian.day($0.value))", $0.source) }].compactMap { $0 }
    case .postnatal:
      [facts.deliveredOn.map { ("Bersalin \(Indonesian.day($0.value))", $0.source) }].compactMap { $0 }
    case .delivery: delivery
    case .prosthesis:
      [
        facts.jaws.map { (Self.words($0.value), $0.source) },
        facts.cost.map { ("Biaya \($0.value.text)", $0.source) },
      ].compactMap { $0 }
    case .tariff: [facts.trip.map { ("Ambulans \($0.value.words)", $0.source) }].compactMap { $0 }
    case .inpatient: [facts.stay.map { (Self.words($0.value), $0.source) }].compactMap { $0 }
    }
  }

  private var delivery: [(fact: String, source: String)] {
    [
      facts.team.map { ("\($0.value.doctors) dokter, \($0.value.others) tenaga kesehatan lain", $0.source) },
      facts.complication.map { ("Dengan komplikasi", $0.source) },
      facts.days.map { ("\($0.value) hari perawatan", $0.source) },
      facts.afterDelivery.map { ("Tindakan pascapersalinan", $0.source) },
    ].compactMap { $0 }
  }

  private static func words(_ stay: StaySpan) -> String {
    "Masuk \(Indonesian.day(stay.admitted)), pulang \(Indonesian.day(stay.discharged)): "
      + "\(Indonesian.number(stay.days)) hari"
  }

  private static func words(_ jaws: RecordedFacts.Jaws) -> String {
    jaws.upper && jaws.lower ? "Rahang atas dan bawah" : jaws.upper ? "Rahang atas" : "Rahang bawah"
  }
}
