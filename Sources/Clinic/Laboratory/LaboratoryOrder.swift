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

/// One test asked for.
public struct ServiceRequest: Sendable, Hashable, Identifiable {
  public let id: ServiceRequestID
  public let test: LaboratoryTest

  public init(id: ServiceRequestID, test: LaboratoryTest) {
    self.id = id
    self.test = test
  }
}

/// What was taken from the patient; one serves every test of the same kind of specimen.
public struct Specimen: Sendable, Hashable, Identifiable {
  public let id: SpecimenID
  public let type: Coded
  public let requests: [ServiceRequestID]
  public let collectedAt: Instant
  public let by: PractitionerID

  public init(
    id: SpecimenID, type: Coded, requests: [ServiceRequestID], collectedAt: Instant, by: PractitionerID
  ) {
    self.id = id
    self.type = type
    self.requests = requests
    self.collectedAt = collectedAt
    self.by = by
  }
}

/// One value with what is normal for this patient. FHIR `Observation` category laboratory.
public struct LaboratoryResult: Sendable, Hashable, Identifiable {
  /// HL7 `v3-ObservationInterpretation`.
  public enum Interpretation: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case normal = "N"
    case low = "L"
    case high = "H"
    case criticalLow = "LL"
    case criticalHigh = "HH"
    case abnormal = "A"
  }

  public let id: LaboratoryResultID
  public let request: ServiceRequestID
  public let specimen: SpecimenID
  public let value: Observation.Value
  public let range: ReferenceRange?
  public let interpretation: Interpretation?
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: LaboratoryResultID, request: ServiceRequestID, specimen: SpecimenID, value: Observation.Value,
    range: ReferenceRange?, interpretation: Interpretation?, at: Instant, by: PractitionerID
  ) {
    self.id = id
    self.request = request
    self.specimen = specimen
    self.value = value
    self.range = range
    self.interpretation = interpretation
    self.at = at
    self.by = by
  }
}

/// The released report of an order.
public struct DiagnosticReport: Sendable, Hashable, Identifiable {
  public let id: DiagnosticReportID
  public let conclusion: String
  public let at: Instant
  public let by: PractitionerID

  public init(id: DiagnosticReportID, conclusion: String, at: Instant, by: PractitionerID) {
    self.id = id
    self.conclusion = conclusion
    self.at = at
    self.by = by
  }
}
