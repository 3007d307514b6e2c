public import Store
public import Vocabulary

/// A prescription (resep) with its lines, its review and what was handed over.
public struct Prescription: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    /// Written while the record is open, sent to the pharmacy, reviewed, prepared, handed over.
    case draft, ordered, reviewed, prepared, handedOver = "handed-over", cancelled
    /// Drugs of rujuk balik that are collected elsewhere: our pharmacy never has it.
    case outside

    public var word: String {
      switch self {
      case .draft: "Draf"
      case .ordered: "Menunggu telaah"
      case .reviewed: "Sudah ditelaah"
      case .prepared: "Disiapkan"
      case .handedOver: "Diserahkan"
      case .cancelled: "Batal"
      case .outside: "Diambil di luar"
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
  /// Why the pharmacist sent it back to the prescriber; `nil` unless it waits to be mended.
  public var returnReason: String?
  /// Second check by a named person before hand-over.
  public var checkedBy: PractitionerID?
  public var checkedAt: Instant?
  public var handedOverAt: Instant?
  public var handedOverBy: PractitionerID?
  /// To whom, and how the identity was confirmed.
  public var receivedBy: String?
  public var counselled: Bool
  public var dispenses: [MedicationDispense]

  /// Where it is collected when that is not here; all its lines are of one letter.
  public var collection: OutsideCollection? { state == .outside ? items.first?.collection : nil }

  public init(
    id: PrescriptionID, encounter: EncounterID, number: String, state: State, at: Instant,
    by: PractitionerID, items: [MedicationRequest], review: QuestionnaireResponse? = nil,
    checkedBy: PractitionerID? = nil, checkedAt: Instant? = nil, handedOverAt: Instant? = nil,
    handedOverBy: PractitionerID? = nil, receivedBy: String? = nil, counselled: Bool = false,
    dispenses: [MedicationDispense] = [], returnReason: String? = nil
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
    self.returnReason = returnReason
  }
}
