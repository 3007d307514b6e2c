import JKN

/// What the records of a patient's day show, by its codes, held against what is claimed of it. More lenient than the drafting of
/// claims: one sign of the service is enough, since a hit says that there is none.
struct RecordedCodes {
  /// ICD-10 and ICD-9-CM.
  let diagnoses: [String]
  let procedures: Set<String>
  /// Codes of the laboratory tests that were ordered.
  let tests: Set<String>
  let isReferred: Bool

  /// Nil where a record has no place for the service.
  func shows(_ service: ClaimService) -> Bool? {
    switch service {
    case .antenatal: diagnosed("Z34", "Z35", "O")
    case .postnatal: diagnosed("Z39", "O8", "O9")
    case .delivery: diagnosed("O8", "Z37") || done("72", "73", "74")
    case .prosthesis: done("99.97", "23.4") || diagnosed("K08")
    case .tariff(let plain): shows(tariff: plain.code)
    case .inpatient, .club: nil
    }
  }

  private func shows(tariff code: String) -> Bool? {
    if let reported = LaboratoryServices.reported[code] { return !tests.isDisjoint(with: reported) }
    return switch code {
    case "KB-IUD": done("69.7", "97.71") || diagnosed("Z30.1", "Z30.5")
    case "KB-INJ": done("99.24") || diagnosed("Z30")
    case "KB-MOP": done("63.73") || diagnosed("Z30.2")
    case "TER-KRIO": done("67.33")
    case "SKR-IVA": diagnosed("Z12.4", "Z01.4")
    case "PRAR": isReferred
    default: nil
    }
  }

  var showsUltrasound: Bool { done("88.7") }

  /// Complications of pregnancy, birth and childbed; a normal birth (O80) is none.
  var showsComplication: Bool { diagnoses.contains { $0.hasPrefix("O") && !$0.hasPrefix("O80") } }

  private func diagnosed(_ starts: String...) -> Bool {
    diagnoses.contains { code in starts.contains { code.hasPrefix($0) } }
  }

  private func done(_ starts: String...) -> Bool {
    procedures.contains { code in starts.contains { code.hasPrefix($0) } }
  }
}
