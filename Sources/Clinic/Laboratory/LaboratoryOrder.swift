public import Store
public import Vocabulary

/// A request to the laboratory with its specimens, results and report.
public struct LaboratoryOrder: Sendable, Hashable, Identifiable {
  public enum State: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case ordered, collected, resulted, reported, cancelled

    public var word: String {
      switch self {
      case .ordered: "Menunggu spesimen"
      case .collected: "Spesimen diterima"
      case .resulted: "Hasil diisi"
      case .reported: "Dilaporkan"
      case .cancelled: "Batal"
      }
    }
  }

  public let id: LaboratoryOrderID
  public let encounter: EncounterID
  /// Unique per facility: `L-20261121-0001`.
  public let number: String
  public var state: State
  /// What the doctor wants to know.
  public let question: String
  public let at: Instant
  public let by: PractitionerID
  /// One per test. FHIR `ServiceRequest`.
  public var requests: [ServiceRequest]
  public var specimens: [Specimen]
  public var results: [LaboratoryResult]
  /// Per test. FHIR `DiagnosticReport`; empty until it is released.
  public var report: DiagnosticReport?

  public init(
    id: LaboratoryOrderID, encounter: EncounterID, number: String, state: State, question: String,
    at: Instant, by: PractitionerID, requests: [ServiceRequest], specimens: [Specimen] = [],
    results: [LaboratoryResult] = [], report: DiagnosticReport? = nil
  ) {
    self.id = id
    self.encounter = encounter
    self.number = number
    self.state = state
    self.question = question
    self.at = at
    self.by = by
    self.requests = requests
    self.specimens = specimens
    self.results = results
    self.report = report
  }
}
