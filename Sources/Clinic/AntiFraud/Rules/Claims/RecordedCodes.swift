import JKN
import Vocabulary

/// What the records of a patient's day show, by its codes, held against what is claimed of it. More lenient than the drafting of
/// claims: one sign of the service is enough, since a hit says that there is none.
struct RecordedCodes {
  /// ICD-10 and ICD-9-CM.
  let diagnoses: [String]
  let procedures: Set<String>
  /// Codes of the laboratory tests that were ordered.
  let tests: Set<String>
  let isReferred: Bool
  let wentByAmbulance: Bool
  let signs: ClaimSigns
  /// Of the service: signs are dated.
  let day: CalendarDate

  /// Nil where a record has no place for the service, or nobody said by what it is seen.
  func shows(_ service: ClaimService) -> Bool? {
    if service.isAmbulance { return showsAmbulance }
    if case .tariff(let plain) = service, plain.code == ClaimService.Plain.beforeReferral {
      return isReferred
    }
    return ClaimSignSubject(of: service).flatMap(shows)
  }

  /// A referral that says nothing of an ambulance may be older than the question.
  private var showsAmbulance: Bool? { wentByAmbulance ? true : isReferred ? nil : false }

  func shows(_ subject: ClaimSignSubject) -> Bool? {
    let known = signs.of(subject, on: day)
    guard !known.isEmpty else { return nil }
    return known.contains { $0.isShown(byDiagnoses: diagnoses, procedures: procedures, tests: tests) }
  }

  var showsUltrasound: Bool { shows(.ultrasound) ?? true }

  /// Complications of pregnancy, birth and childbed; a normal birth (O80) is none.
  var showsComplication: Bool { shows(.complication) ?? true }

  /// In which sets was looked for the service and what makes it dearer.
  func sought(_ service: ClaimService) -> FraudClaim.Record.Sought {
    func words(_ subject: ClaimSignSubject?) -> String {
      subject.map { signs.of($0, on: day).map(\.words).joined(separator: "; ") } ?? ""
    }
    return .init(
      service: words(ClaimSignSubject(of: service)), ultrasound: words(.ultrasound),
      complication: words(.complication))
  }
}
