import JKN
import Vocabulary

/// A service the record shows, before it is a claim.
struct DraftedService: Sendable {
  /// Tells it apart within its source.
  let key: String
  let service: ClaimService
}

/// What of a closed visit is paid beside capitation: read from procedures (ICD-9-CM) and diagnoses (ICD-10), and completed
/// from what is recorded elsewhere. What nobody wrote down stays open and is filled in on the claim.
struct VisitServices {
  let examination: Examination
  let isReferred: Bool
  let known: RecordedFacts

  /// Screening of crowds is never claimed (EMR-17).
  var drafts: [DraftedService] {
    guard !examination.contact.groupScreening else { return [] }
    return ([antenatal, postnatal, delivery, beforeReferral, denture].compactMap { $0 } + plain).map {
      draft in
      DraftedService(key: draft.key, service: known.completing(draft.service))
    }
  }

  private func done(_ codes: Set<String>) -> Bool {
    examination.procedures.contains { codes.contains($0.code.code) }
  }

  private func diagnosed(_ starts: [String]) -> Bool {
    examination.conditions.contains { condition in
      guard condition.category == .diagnosis, let code = condition.code?.code else { return false }
      return starts.contains { code.hasPrefix($0) }
    }
  }

  private var antenatal: DraftedService? {
    guard diagnosed(["Z34", "Z35"]) else { return nil }
    let next = (1...20).first { !known.antenatalNumbers.contains($0) } ?? 1
    let visit = ClaimService.Antenatal(
      lastPeriod: nil, number: next, ultrasound: done(["88.78"]))
    return DraftedService(key: "anc", service: .antenatal(visit))
  }

  private var postnatal: DraftedService? {
    guard diagnosed(["Z39"]) else { return nil }
    let visit = ClaimService.Postnatal(deliveredOn: nil, mother: true, baby: false)
    return DraftedService(key: "pnc", service: .postnatal(visit))
  }

  private var delivery: DraftedService? {
    guard done(["73.59"]) || diagnosed(["O80"]) else { return nil }
    let birth = ClaimService.Birth(
      doctors: 0, otherHealthWorkers: 0, complication: false, days: 0, postDeliveryAction: false)
    return DraftedService(key: "delivery", service: .delivery(birth))
  }

  private var beforeReferral: DraftedService? {
    let complications = (0...9).filter { $0 != 8 }.map { "O\($0)" }
    guard isReferred, diagnosed(complications) else { return nil }
    return DraftedService(key: "PRAR", service: .tariff(.init(code: "PRAR")))
  }

  private var denture: DraftedService? {
    guard done(["99.97"]) else { return nil }
    return DraftedService(key: "denture", service: .prosthesis(.init(upper: false, lower: false, cost: nil)))
  }

  private var plain: [DraftedService] {
    let codes = [
      ("KB-IUD", done(["69.7", "97.71"])), ("KB-MOP", done(["63.73"])), ("TER-KRIO", done(["67.33"])),
      ("KB-INJ", diagnosed(["Z30.4"]) && done(["99.24"])), ("SKR-IVA", diagnosed(["Z12.4"])),
    ]
    return codes.filter(\.1).map { code, _ in DraftedService(key: code, service: .tariff(.init(code: code))) }
  }
}

/// What of a released laboratory report is paid beside capitation: glucose of Prolanis members, glucose and occult blood as
/// screenings (Lampiran II I.A.3 rows 1 and 2).
struct LaboratoryServices {
  /// Codes of the tests.
  let tests: Set<String>
  let isProlanis: Bool
  let diagnoses: [String]

  /// By the tariff: the tests of which one has to be reported.
  static let reported: [String: Set<String>] = [
    "PRL-GDS": ["GDS", "GDSK"], "PRL-GDP": ["GDP"], "PRL-GDPP": ["GD2PP"],
    "SKR-GD": ["GDS", "GDSK", "GDP", "GD2PP"], "SKR-COL": ["FDARAH"],
  ]

  /// Special screening for diabetes, or for a neoplasm of the bowel.
  static func isScreening(_ code: String) -> Bool { code.hasPrefix("Z13.1") || code.hasPrefix("Z12.1") }

  var drafts: [DraftedService] {
    var codes: [String] = []
    if isProlanis {
      codes += ["PRL-GDS", "PRL-GDP", "PRL-GDPP"].filter(isReported)
    } else if diagnoses.contains(where: { $0.hasPrefix("Z13.1") }), isReported("SKR-GD") {
      codes.append("SKR-GD")
    }
    if diagnoses.contains(where: { $0.hasPrefix("Z12.1") }), isReported("SKR-COL") {
      codes.append("SKR-COL")
    }
    return codes.map { DraftedService(key: $0, service: .tariff(.init(code: $0))) }
  }
  private func isReported(_ code: String) -> Bool { !tests.isDisjoint(with: Self.reported[code] ?? []) }
}
