/// What went wrong, in one or more issues. Contract §5.1. Severity and code are texts: the platform also writes
/// values that FHIR does not know.
public struct OperationOutcome: FHIRResource {
  public static let resourceType = ResourceType.operationOutcome

  private var resourceType = ResourceTag<OperationOutcome>()
  public var id: String?
  @Repeating public var issue: [Issue] = []

  public init() {}

  /// One thing that went wrong.
  public struct Issue: Element {
    public var severity: String?
    public var code: String?
    public var details: CodeableConcept?
    public var diagnostics: String?
    @Repeating public var expression: [String]

    public init(
      severity: String? = nil, code: String? = nil, details: CodeableConcept? = nil,
      diagnostics: String? = nil, expression: [String] = []
    ) {
      self.severity = severity
      self.code = code
      self.details = details
      self.diagnostics = diagnostics
      self.expression = expression
    }
  }
}
