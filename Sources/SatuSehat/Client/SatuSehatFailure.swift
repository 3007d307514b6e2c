import FHIR

/// Why the platform did not do what was asked, sorted by what has to happen next. Contract §5, §15.3.
public struct SatuSehatFailure: Error, Sendable, Equatable {
  public enum Kind: Sendable, Equatable {
    /// Nothing was stored; the same call may succeed later.
    case retryLater
    /// A write that may or may not have been stored: search before sending it again (§8.4).
    case unknownOutcome
    /// It is there already (rule 20002): search and adopt its id (§8.4).
    case duplicate
    /// `reference target(s) not found`: these targets, as `Type/id`, must be sent again first.
    case missingReference([String])
    /// No such resource (404).
    case notFound
    /// Asked for and not shown, for want of the patient's consent (§5.6): whether it is there cannot be known.
    case hidden
    /// It will be refused again until somebody mends something.
    case refused
  }

  public var kind: Kind
  /// HTTP status; nil when there was no answer.
  public var status: Int?
  public var issues: [Issue]
  /// `x-request-id` of the answer: what the help desk asks for.
  public var requestID: String?
  /// How long the platform asked us to wait.
  public var retryAfter: Duration?
  /// What the person at the desk reads.
  public var sentence: String

  public init(
    _ kind: Kind, status: Int? = nil, issues: [Issue] = [], requestID: String? = nil,
    retryAfter: Duration? = nil, sentence: String
  ) {
    self.kind = kind
    self.status = status
    self.issues = issues
    self.requestID = requestID
    self.retryAfter = retryAfter
    self.sentence = sentence
  }

  /// The numbers of the rules that were broken, in the order told.
  public var rules: [Int] { issues.compactMap(\.rule) }
}

extension SatuSehatFailure {
  /// One issue of the outcome.
  public struct Issue: Sendable, Equatable, Codable {
    public var code: String?
    public var text: String
    /// The number in `(RuleNumber: n)`, contract §5.4.
    public var rule: Int?
    /// The element it concerns, as `Encounter.subject`.
    public var expression: String?

    init(_ issue: OperationOutcome.Issue) {
      code = issue.code
      text = issue.details?.text ?? issue.diagnostics ?? ""
      if issue.details?.text == "unparseable_resource", let diagnostics = issue.diagnostics {
        text = diagnostics
      }
      rule = text.firstMatch(of: /\(RuleNumber:\s*(\d+)\)/).flatMap { Int($0.output.1) }
      expression = issue.expression.first
    }

    /// The targets named by `reference target(s) not found: Type/id, …`.
    var missingTargets: [String] {
      guard text.contains("reference target(s) not found") else { return [] }
      return text.matches(of: /[A-Z][A-Za-z]+\/[A-Za-z0-9\-.]+/).map { String($0.output) }
    }

    var isDuplicate: Bool {
      code == "duplicate" || rule == 20002 || text.lowercased().hasPrefix("found duplicate")
    }
  }
}
