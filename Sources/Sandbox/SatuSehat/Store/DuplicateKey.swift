/// What makes two resources the same for the platform (contract sections 8.4 and 14.7).
struct DuplicateKey: Sendable, Hashable {
  enum Kind: Sendable {
    /// An identifier of the facility, or of a person.
    case identifier
    /// The number of one item of a prescription, within its type.
    case prescriptionItem
    /// The mother's NIK, the day of birth and the order among twins.
    case newborn
    /// A code in an encounter.
    case condition
    /// An active episode of a type.
    case episode
    /// A code at an instant of an encounter.
    case observation
  }

  var kind: Kind
  var text: String

  /// The keys of a resource; two resources of one type must not share any that counts.
  static func keys(of resource: JSON) -> [DuplicateKey] {
    guard let type = resource["resourceType"]?.string else { return [] }
    switch type {
    case "Patient": return patientKeys(resource)
    case "Condition": return identifierKeys(resource) + conditionKeys(resource)
    case "EpisodeOfCare": return identifierKeys(resource) + activeEpisodeKeys(resource)
    case "Observation", "Procedure": return identifierKeys(resource) + observationKeys(resource)
    default: return identifierKeys(resource)
    }
  }

  /// All identifiers of the facility, but not the prescription number, which its items share, nor the label of
  /// a kind of visit.
  private static func identifierKeys(_ resource: JSON) -> [DuplicateKey] {
    (resource["identifier"]?.array ?? []).compactMap { identifier in
      guard let system = identifier["system"]?.string, let value = identifier["value"]?.string,
        system.hasPrefix("http://sys-ids.kemkes.go.id/"), !system.contains("/prescription/"),
        !system.contains("/referral-number")
      else { return nil }
      return DuplicateKey(
        kind: system.contains("/prescription-item/") ? .prescriptionItem : .identifier,
        text: "\(system)|\(value)")
    }
  }

  /// One code once in an encounter.
  private static func conditionKeys(_ resource: JSON) -> [DuplicateKey] {
    codeKey(resource).map { [DuplicateKey(kind: .condition, text: $0)] } ?? []
  }

  /// One code at one time of an encounter.
  private static func observationKeys(_ resource: JSON) -> [DuplicateKey] {
    let times = [
      resource["effectiveDateTime"], resource["performedDateTime"], resource["performedPeriod"]?["start"],
    ]
    guard let code = codeKey(resource) else { return [] }
    let time = times.lazy.compactMap { $0?.string }.first ?? ""
    return [DuplicateKey(kind: .observation, text: "\(code) \(time)")]
  }

  private static func codeKey(_ resource: JSON) -> String? {
    guard let encounter = resource["encounter"]?["reference"]?.string,
      let coding = resource["code"]?["coding"]?[0], let code = coding["code"]?.string
    else { return nil }
    return "\(encounter) \(coding["system"]?.string ?? "")|\(code)"
  }

  private static func patientKeys(_ resource: JSON) -> [DuplicateKey] {
    (resource["identifier"]?.array ?? []).compactMap { identifier in
      guard let system = identifier["system"]?.string, let value = identifier["value"]?.string else {
        return nil
      }
      guard system.hasSuffix("/nik-ibu") else {
        return DuplicateKey(kind: .identifier, text: "\(system)|\(value)")
      }
      let birth = resource["birthDate"]?.string ?? ""
      let order = resource["multipleBirthInteger"]?.int ?? 0
      return DuplicateKey(kind: .newborn, text: "\(value) \(birth) \(order)")
    }
  }

  /// Rule 10109: one active episode of a type for a patient, nationwide.
  private static func activeEpisodeKeys(_ resource: JSON) -> [DuplicateKey] {
    guard resource["status"]?.string == "active", let patient = resource["patient"]?["reference"]?.string,
      let code = resource["type"]?[0]?["coding"]?[0]?["code"]?.string
    else { return [] }
    return [DuplicateKey(kind: .episode, text: "\(patient) \(code)")]
  }
}
