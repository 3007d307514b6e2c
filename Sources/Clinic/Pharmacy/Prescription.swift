public import Store
public import Vocabulary

/// A prescription (resep) with its lines, its review and what was handed over.
public struct Prescription: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    /// Written while the record is open, sent to the pharmacy, reviewed, prepared, handed over.
    case draft, ordered, reviewed, prepared, handedOver = "handed-over", cancelled

    public var word: String {
      switch self {
      case .draft: "Draf"
      case .ordered: "Menunggu telaah"
      case .reviewed: "Sudah ditelaah"
      case .prepared: "Disiapkan"
      case .handedOver: "Diserahkan"
      case .cancelled: "Batal"
      }
    }
  }

  public let id: PrescriptionID
  public let encounter: EncounterID
  /// Unique per facility: `R-20261121-0001`.
  public let number: String
  public var state: State
  public let at: Instant
  public let by: PractitionerID
  public var items: [MedicationRequest]
  /// The pharmacist's review by Q0007.
  public var review: QuestionnaireResponse?
  /// Second check by a named person before hand-over.
  public var checkedBy: PractitionerID?
  public var checkedAt: Instant?
  public var handedOverAt: Instant?
  public var handedOverBy: PractitionerID?
  /// To whom, and how the identity was confirmed.
  public var receivedBy: String?
  public var counselled: Bool
  public var dispenses: [MedicationDispense]

  public init(
    id: PrescriptionID, encounter: EncounterID, number: String, state: State, at: Instant,
    by: PractitionerID, items: [MedicationRequest], review: QuestionnaireResponse? = nil,
    checkedBy: PractitionerID? = nil, checkedAt: Instant? = nil, handedOverAt: Instant? = nil,
    handedOverBy: PractitionerID? = nil, receivedBy: String? = nil, counselled: Bool = false,
    dispenses: [MedicationDispense] = []
  ) {
    self.id = id
    self.encounter = encounter
    self.number = number
    self.state = state
    self.at = at
    self.by = by
    self.items = items
    self.review = review
    self.checkedBy = checkedBy
    self.checkedAt = checkedAt
    self.handedOverAt = handedOverAt
    self.handedOverBy = handedOverBy
    self.receivedBy = receivedBy
    self.counselled = counselled
    self.dispenses = dispenses
  }
}

/// One line of a prescription. FHIR `MedicationRequest`; P-Care `obat`.
public struct MedicationRequest: Sendable, Hashable, Identifiable {
  public let id: MedicationRequestID
  /// 1, 2, 3 … within the prescription.
  public let line: Int
  public let drug: Drug
  /// Signa: `timesPerDay` × `dose` (3 × 1 tablet); P-Care signa1 and signa2.
  public let timesPerDay: Int
  public let dose: ExactDecimal
  /// Unit of one dose: tablet, sendok takar, tetes.
  public let doseUnit: String
  public let days: Int
  /// Units of the drug to hand over.
  public let quantity: Int
  /// `sesudah makan`, `bila perlu` …
  public let instruction: String

  public init(
    id: MedicationRequestID, line: Int, drug: Drug, timesPerDay: Int, dose: ExactDecimal,
    doseUnit: String, days: Int, quantity: Int, instruction: String
  ) {
    self.id = id
    self.line = line
    self.drug = drug
    self.timesPerDay = timesPerDay
    self.dose = dose
    self.doseUnit = doseUnit
    self.days = days
    self.quantity = quantity
    self.instruction = instruction
  }

  /// As on the label: `3 × 1 tablet sehari, sesudah makan`.
  public var signa: String {
    "\(timesPerDay) × \(dose.comma) \(doseUnit) sehari" + (instruction.isEmpty ? "" : ", \(instruction)")
  }
}

/// What was taken from one batch for one line. FHIR `MedicationDispense`.
public struct MedicationDispense: Sendable, Hashable, Identifiable {
  public let id: MedicationDispenseID
  public let request: MedicationRequestID
  public let batch: StockBatchID
  public let lot: String
  public let expiresOn: CalendarDate
  public let quantity: Int
  public let preparedAt: Instant
  public let by: PractitionerID

  public init(
    id: MedicationDispenseID, request: MedicationRequestID, batch: StockBatchID, lot: String,
    expiresOn: CalendarDate, quantity: Int, preparedAt: Instant, by: PractitionerID
  ) {
    self.id = id
    self.request = request
    self.batch = batch
    self.lot = lot
    self.expiresOn = expiresOn
    self.quantity = quantity
    self.preparedAt = preparedAt
    self.by = by
  }
}
