/// Who may see and write what (contract 5.6, 6.9, 14.8).
struct Privacy: Sendable {
  let client: SatuSehatClient
  let consents: ConsentOffice
  let switches: Switchboard

  /// One's own, what belongs to nobody in particular, and what the patient has opened.
  func mayRead(_ resource: StoredResource) -> Bool {
    guard resource.owner != client.organization, switches.isOn(.withheld),
      let patient = Self.patient(of: resource.body)
    else { return true }
    return consents.hasOptedIn(patient)
  }

  /// Only the facility that has sent a record may change it.
  func checkChange(of resource: StoredResource) throws(Refusal) {
    guard resource.owner == client.organization else { throw .notPermitted(switches) }
  }

  /// Older flows take nothing about a patient who has not opted in.
  func checkConsent(for resource: JSON) throws(Refusal) {
    guard switches.isOn(.writingNeedsConsent), let patient = Self.patient(of: resource),
      !consents.hasOptedIn(patient)
    else { return }
    throw Refusal(
      status: .badRequest, issues: [Issue(code: "forbidden", text: "Belum OPTIN")], generated: true)
  }

  /// HTTP 200 all the same: a 200 is not always a resource.
  static let nothing: JSON = outcome(sentence, nil)

  private static let sentence: JSON = [
    "text": "The operation did not return any information due to consent or privacy rules."
  ]

  /// In the place of one hidden entry of a search.
  func withheld(_ resource: StoredResource) -> JSON {
    Self.outcome(Self.sentence, "No consent available for \(resource.type)/\(resource.id)")
  }

  private static func outcome(_ details: JSON, _ diagnostics: String?) -> JSON {
    var issue: [String: JSON] = ["severity": "information", "code": "suppressed", "details": details]
    if let diagnostics { issue["diagnostics"] = .string(diagnostics) }
    return ["resourceType": "OperationOutcome", "issue": [.object(issue)]]
  }

  private static func patient(of body: JSON) -> String? {
    ["subject", "patient"].lazy.compactMap { body[$0]?["reference"]?.string }
      .first { $0.hasPrefix("Patient/") }
      .map { String($0.dropFirst("Patient/".count)) }
  }
}

extension Refusal {
  /// Contract section 5.6: 403, in older answers 400.
  static func notPermitted(_ switches: Switchboard) -> Refusal {
    Refusal(
      status: switches[.refusalStatus] == "400" ? .badRequest : .forbidden,
      issues: [
        Issue(
          code: "forbidden",
          text:
            "Operation cannot be performed due to business rules, consent or privacy rules, or access "
            + "permission constraints.")
      ], generated: true)
  }
}
