/// The sender's name for a resource, found in its body: its identifier where it has one, else what tells it
/// apart within its encounter. The ledger counts attempts by it.
enum NaturalKey {
  /// The key of a body that may be none; what cannot be read has no name.
  static func of(_ body: Result<JSON, Refusal>) -> String {
    (try? body.get()).map { of($0) } ?? ""
  }

  static func of(_ resource: JSON) -> String {
    let type = resource["resourceType"]?.string ?? ""
    if let identifier = identifier(of: resource, type: type) { return identifier }
    let context = ["encounter", "context", "subject", "patient"].lazy
      .compactMap { resource[$0]?["reference"]?.string }.first
    let parts = [context] + distinguishing.map { text(resource[$0]) }
    return parts.compactMap { $0 }.joined(separator: " ")
  }

  private static func identifier(of resource: JSON, type: String) -> String? {
    let list = resource["identifier"]?.array ?? resource["identifier"].map { [$0] } ?? []
    // The prescription number is shared by its items.
    let own = list.first { $0["system"]?.string?.contains("/prescription-item/") == true } ?? list.first
    guard let system = own?["system"]?.string, let value = own?["value"]?.string else { return nil }
    // Twins share the mother's NIK.
    if type == "Patient", system.hasSuffix("/nik-ibu") {
      return
        "\(system)|\(value) \(text(resource["birthDate"]) ?? "") \(text(resource["multipleBirthInteger"]) ?? "")"
    }
    return "\(system)|\(value)"
  }

  private static let distinguishing = [
    "category", "code", "bodySite", "vaccineCode", "medicationCodeableConcept", "medicationReference",
    "questionnaire", "title", "type", "effectiveDateTime", "performedDateTime", "performedPeriod",
    "occurrenceDateTime", "authored", "date", "created", "dateTime", "item",
  ]

  /// A short text: codes of concepts, references, dates; the prescription that a questionnaire answers about.
  private static func text(_ value: JSON?) -> String? {
    switch value {
    case .string(let text): return text
    case .number(let literal): return literal
    case .array(let elements):
      let texts = elements.compactMap { text($0) }
      return texts.isEmpty ? nil : texts.joined(separator: ",")
    case .object(let members):
      if let coding = members["coding"]?[0], let code = coding["code"]?.string { return code }
      return text(members["reference"] ?? members["start"] ?? members["valueReference"] ?? members["answer"])
    default: return nil
    }
  }
}
