import Hummingbird

/// Why a request is not done: a status and an OperationOutcome (contract section 5).
struct Refusal: Error, Sendable {
  var status: HTTPResponse.Status
  var issues: [Issue]
  /// Outcomes of the processor carry `text`, those of the store do not.
  var generated: Bool

  /// Rules of the processor, all that were broken.
  static func rules(_ issues: [Issue]) -> Refusal {
    Refusal(status: .badRequest, issues: issues, generated: true)
  }

  static func structure(_ text: String, _ diagnostics: String, _ expression: String? = nil) -> Refusal {
    let expression = expression.flatMap { $0.isEmpty ? nil : $0 }
    return Refusal(
      status: .badRequest,
      issues: [Issue(code: "structure", text: text, expression: expression, diagnostics: diagnostics)],
      generated: false)
  }

  /// Contract section 4.8: `numbered` is of most sources, `plain` of the newest collections, `old` of the first.
  static func duplicate(_ type: String, wording: String = "numbered") -> Refusal {
    let text =
      switch wording {
      case "plain": "Found duplicate: \(type)"
      case "old": "Found duplicate resource: \(type)"
      default: "Found duplicate: \(type) (RuleNumber: 20002)"
      }
    return .rules([Issue(code: "duplicate", text: text)])
  }

  static func notFound(_ type: String, _ id: String) -> Refusal {
    let text = "resource not found: \(type)/\(id)"
    return Refusal(
      status: .notFound, issues: [Issue(code: "no-store", text: "storage_error", diagnostics: text)],
      generated: false)
  }

  static func danglingReferences(_ references: [String]) -> Refusal {
    let text = "reference target(s) not found: " + references.joined(separator: ", ")
    return Refusal(
      status: .badRequest, issues: [Issue(text: text, diagnostics: text)], generated: false)
  }

  /// Contract sections 2 and 5.6: an organisation other than the client's own.
  static func foreignOrganization(at path: String, _ switches: Switchboard) -> Refusal {
    Refusal(
      status: switches[.refusalStatus] == "400" ? .badRequest : .forbidden,
      issues: [
        Issue(
          code: "forbidden", text: "resource cannot be accessed due to business rule", expression: path)
      ], generated: true)
  }

  /// Master Patient Index (contract section 5.5).
  static func patient(_ text: String, status: HTTPResponse.Status = .badRequest, code: String = "exception")
    -> Refusal
  {
    Refusal(status: status, issues: [Issue(code: code, text: text)], generated: true)
  }

  /// Puts the place of a bundle entry before every expression.
  func inEntry(_ index: Int) -> Refusal {
    var copy = self
    for issue in copy.issues.indices {
      let expression = copy.issues[issue].expression.map { "." + ($0.drop { $0 != "." }.dropFirst()) } ?? ""
      copy.issues[issue].expression = "Bundle.entry[\(index)].resource" + expression
    }
    return copy
  }

  var isDuplicate: Bool { issues.contains { $0.code == "duplicate" } }
}

extension Refusal {
  var reply: SandboxReply {
    var outcome: [String: JSON] = [
      "resourceType": "OperationOutcome", "issue": .array(issues.map(\.json)),
    ]
    if generated { outcome["text"] = ["status": "generated"] }
    return .json(status, .object(outcome))
  }
}

extension Issue {
  fileprivate var json: JSON {
    var members: [String: JSON] = [
      "severity": .string(severity), "code": .string(code), "details": ["text": .string(text)],
    ]
    if let expression { members["expression"] = [.string(expression)] }
    if let diagnostics { members["diagnostics"] = .string(diagnostics) }
    return .object(members)
  }
}
