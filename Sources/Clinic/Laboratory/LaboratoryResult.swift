public import Store
public import Vocabulary

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

    public var word: String {
      switch self {
      case .normal: "Normal"
      case .low: "Rendah"
      case .high: "Tinggi"
      case .criticalLow: "Kritis rendah"
      case .criticalHigh: "Kritis tinggi"
      case .abnormal: "Tidak normal"
      }
    }

    /// Whoever asked for the test is called at once.
    public var isCritical: Bool { self == .criticalLow || self == .criticalHigh }
  }

  public let id: LaboratoryResultID
  public let request: ServiceRequestID
  public let specimen: SpecimenID
  public let value: Observation.Value
  public let range: ReferenceRange?
  public let interpretation: Interpretation?
  /// The sentence that says why: `10,2 g/dL di bawah 12,0 g/dL`.
  public let explanation: String
  /// 1, 2 … : a later version replaces an earlier one and keeps its identity.
  public let version: Int
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: LaboratoryResultID, request: ServiceRequestID, specimen: SpecimenID, value: Observation.Value,
    range: ReferenceRange?, interpretation: Interpretation?, explanation: String = "", version: Int = 1,
    at: Instant, by: PractitionerID
  ) {
    self.id = id
    self.request = request
    self.specimen = specimen
    self.value = value
    self.range = range
    self.interpretation = interpretation
    self.explanation = explanation
    self.version = version
    self.at = at
    self.by = by
  }
}
