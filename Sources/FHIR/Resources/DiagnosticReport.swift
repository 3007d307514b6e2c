/// The report on a request: its results and what they mean. Contract §9.12.
public struct DiagnosticReport: FHIRResource {
  public static let resourceType = ResourceType.diagnosticReport

  private var resourceType = ResourceTag<DiagnosticReport>()
  public var id: String?
  public var meta: Meta?
  @Repeating public var identifier: [Identifier] = []
  @Repeating public var basedOn: [Reference] = []
  public var status: Status
  @Repeating public var category: [CodeableConcept] = []
  public var code: CodeableConcept
  public var subject: Reference?
  public var encounter: Reference?
  public var effectiveDateTime: DateTime?
  public var issued: DateTime?
  @Repeating public var performer: [Reference] = []
  @Repeating public var specimen: [Reference] = []
  @Repeating public var result: [Reference] = []
  @Repeating public var imagingStudy: [Reference] = []
  public var conclusion: String?
  @Repeating public var conclusionCode: [CodeableConcept] = []

  public init(status: Status, code: CodeableConcept) {
    self.status = status
    self.code = code
  }

  public enum Status: String, Codable, Sendable {
    case registered, partial, preliminary, final, amended, corrected, appended, cancelled
    case enteredInError = "entered-in-error", unknown
  }
}
