import Journal

/// What a whole visit must leave at the platforms: the fifteen kinds of SATUSEHAT and the visit at P-Care.
struct WalkExpectation {
  static let satusehat: Set<String> = [
    "Encounter", "Condition", "Observation", "Procedure", "MedicationRequest", "Medication",
    "MedicationDispense", "ServiceRequest", "Specimen", "DiagnosticReport", "Composition",
    "AllergyIntolerance", "ClinicalImpression", "CarePlan", "QuestionnaireResponse", "MedicationStatement",
  ]
  static let pcare: Set<String> = [
    "Pendaftaran", "Kunjungan", "Obat", "Tindakan", "Hasil laboratorium (MCU)",
  ]

  private let missing: [String]
  private let unfinished: Int
  private let delivered: Int

  init(_ lines: [Receipts.Line]) {
    let there = lines.filter { $0.state == .delivered && $0.remoteID?.isEmpty == false }
    func kinds(_ destination: String) -> Set<String> {
      Set(there.filter { $0.destination == destination }.map(\.kind))
    }
    missing =
      (Self.satusehat.subtracting(kinds("satusehat")).sorted()
        + Self.pcare.subtracting(kinds("pcare")).sorted())
    unfinished = lines.count { $0.state != .delivered && $0.state != .superseded }
    delivered = there.count
  }

  var isMet: Bool { missing.isEmpty && unfinished == 0 }

  var sentence: String {
    if isMet { return "Semua \(delivered) kiriman sudah ada bukti terimanya." }
    let kinds = missing.isEmpty ? "" : " Belum ada: \(missing.joined(separator: ", "))."
    return "\(unfinished) kiriman belum selesai.\(kinds)"
  }
}
