/// How one parameter is compared with a resource.
enum SearchParameter {
  /// A reference whose target has this id; `Type/id` is taken too.
  case reference(String)
  /// A code of a concept, a list of concepts, or a plain code; `system|code` or `code`.
  case token(String)
  case identifier
  case id
  /// Case-insensitive beginning of a word.
  case text(String)
  /// Day of an instant; prefixes `ge`, `le`, `gt`, `lt`.
  case date([String])

  static func of(_ name: String, type: String) -> SearchParameter? {
    switch (type, name) {
    case (_, "_id"): .id
    case (_, "identifier"): .identifier
    case ("QuestionnaireResponse", "patient"): .reference("subject")
    case ("MedicationDispense", "prescription"): .reference("authorizingPrescription")
    case ("Organization", "partof"): .reference("partOf")
    case ("Location", "organization"), ("EpisodeOfCare", "organization"): .reference("managingOrganization")
    case ("Encounter", "service-provider"): .reference("serviceProvider")
    case ("Specimen", "collector"): .reference("collection.collector")
    case ("Specimen", "collected"): .date(["collection.collectedDateTime"])
    case (_, "based-on"): .reference("basedOn")
    case (_, "subject"), (_, "patient"), (_, "encounter"), (_, "context"), (_, "performer"), (_, "requester"),
      (_, "request"), (_, "specimen"):
      .reference(name)
    case (_, "clinical-status"): .token("clinicalStatus")
    case (_, "code"), (_, "category"), (_, "type"), (_, "status"), (_, "vaccineCode"): .token(name)
    case (_, "name"): .text("name")
    case ("Encounter", "date"): .date(["period.start"])
    case (_, "date"): .date(["occurrenceDateTime", "effectiveDateTime", "date"])
    case (_, "_lastUpdated"): .date([])
    default: nil
    }
  }

  func matches(_ resource: StoredResource, _ value: String) -> Bool {
    switch self {
    case .id: resource.id == value
    case .identifier: Self.values(resource.body["identifier"]).contains { Self.identifier($0, value) }
    case .reference(let path):
      Self.values(Self.value(at: path, in: resource.body)).contains { Self.reference($0, value) }
    case .token(let path):
      Self.values(Self.value(at: path, in: resource.body)).contains { Self.token($0, value) }
    case .text(let path):
      Self.value(at: path, in: resource.body)?.string?.lowercased().contains(value.lowercased()) ?? false
    case .date(let paths):
      Self.date(
        paths.lazy.compactMap { Self.value(at: $0, in: resource.body)?.string }.first
          ?? (paths.isEmpty ? resource.version.lastUpdated : nil), value)
    }
  }

  private static func value(at path: String, in body: JSON) -> JSON? {
    path.split(separator: ".").reduce(JSON?.some(body)) { $0?[String($1)] }
  }

  private static func values(_ value: JSON?) -> [JSON] {
    value?.array ?? value.map { [$0] } ?? []
  }

  private static func identifier(_ identifier: JSON, _ wanted: String) -> Bool {
    guard let bar = wanted.lastIndex(of: "|") else { return identifier["value"]?.string == wanted }
    return identifier["system"]?.string == String(wanted[..<bar])
      && identifier["value"]?.string == String(wanted[wanted.index(after: bar)...])
  }

  private static func reference(_ reference: JSON, _ wanted: String) -> Bool {
    guard let text = reference["reference"]?.string ?? reference["actor"]?["reference"]?.string else {
      return false
    }
    return text == wanted || text.hasSuffix("/" + wanted)
  }

  private static func token(_ value: JSON, _ wanted: String) -> Bool {
    let parts = wanted.split(separator: "|", omittingEmptySubsequences: false).map(String.init)
    let code = parts.last ?? ""
    let system = parts.count > 1 ? parts[0] : ""
    if let text = value.string { return text == code }
    return (value["coding"]?.array ?? [value]).contains { coding in
      coding["code"]?.string == code && (system.isEmpty || coding["system"]?.string == system)
    }
  }

  private static func date(_ text: String?, _ wanted: String) -> Bool {
    guard let text else { return false }
    let prefix = wanted.prefix(2)
    let comparators = ["ge", "le", "gt", "lt", "eq"]
    let bound = comparators.contains(String(prefix)) ? String(wanted.dropFirst(2)) : wanted
    let own = String(text.prefix(bound.count))
    switch prefix {
    case "ge": return own >= bound
    case "le": return own <= bound
    case "gt": return own > bound
    case "lt": return own < bound
    default: return own == bound
    }
  }
}
