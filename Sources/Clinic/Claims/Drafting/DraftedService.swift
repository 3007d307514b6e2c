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
  /// Of the services that have a tariff on the day.
  let signs: [RecordSign]

  /// Screening of crowds is never claimed (EMR-17).
  var drafts: [DraftedService] {
    guard !examination.contact.groupScreening else { return [] }
    return ([antenatal, postnatal, delivery, beforeReferral, ambulance, denture].compactMap { $0 } + plain)
      .map {
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
    let code = ClaimService.Plain.beforeReferral
    return DraftedService(key: code, service: .tariff(.init(code: code)))
  }

  /// Way and distance are among what is recorded.
  private var ambulance: DraftedService? {
    guard examination.referral?.ambulance != nil else { return nil }
    let code = ClaimService.Plain.ambulance
    return DraftedService(key: code, service: .tariff(.init(code: code)))
  }

  private var denture: DraftedService? {
    guard done(["99.97"]) else { return nil }
    return DraftedService(key: "denture", service: .prosthesis(.init(upper: false, lower: false, cost: nil)))
  }

  private var plain: [DraftedService] {
    let done = Set(examination.procedures.map(\.code.code))
    let shown = signs.filter {
      !$0.isLaboratory && $0.isShown(byProcedures: done, diagnoses: examination.diagnosisCodes)
    }
    // A tariff that shows in several ways is one service.
    var drafted: Set<String> = []
    return shown.filter { drafted.insert($0.code).inserted }.map {
      DraftedService(key: $0.code, service: .tariff(.init(code: $0.code)))
    }
  }
}

/// What of a released laboratory report is paid beside capitation: tests of Prolanis members, and screenings (Lampiran II
/// I.A.3 rows 1 and 2, and what an agreement adds).
struct LaboratoryServices {
  /// Codes of the tests.
  let tests: Set<String>
  let isProlanis: Bool
  let diagnoses: [String]
  let signs: [RecordSign]

  var drafts: [DraftedService] {
    signs.filter { $0.isShown(by: tests, isProlanis: isProlanis, diagnoses: diagnoses) }
      .map { DraftedService(key: $0.code, service: .tariff(.init(code: $0.code))) }
  }
}
