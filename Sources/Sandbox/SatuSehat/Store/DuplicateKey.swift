/// What makes two resources the same for the platform (contract sections 8.4 and 14.7).
enum DuplicateKey {
  /// The keys of a resource; two resources of one type must not share any.
  static func keys(of resource: JSON) -> [String] {
    guard let type = resource["resourceType"]?.string else { return [] }
    switch type {
    case "Patient": return patientKeys(resource)
    case "Condition": return identifierKeys(resource) + conditionKeys(resource)
    case "EpisodeOfCare": return identifierKeys(resource) + activeEpisodeKeys(resource)
    default: return identifierKeys(resource)
    }
  }

  /// All identifiers of the facility, but not the prescription number, which its items share, nor the label of
  /// a kind of visit.
  private static func identifierKeys(_ resource: JSON) -> [String] {
    (resource["identifier"]?.array ?? []).compactMap { identifier in
      guard let system = identifier["system"]?.string, let value = identifier["value"]?.string,
        system.hasPrefix("http://sys-ids.kemkes.go.id/"), !system.contains("/prescription/"),
        !system.contains("/referral-number")
      else { return nil }
      return "identifier \(system)|\(value)"
    }
  }

  /// One code once in an encounter.
  private static func conditionKeys(_ resource: JSON) -> [String] {
    guard let encounter = resource["encounter"]?["reference"]?.string,
      let coding = resource["code"]?["coding"]?[0], let code = coding["code"]?.string
    else { return [] }
    return ["code \(encounter) \(coding["system"]?.string ?? "")|\(code)"]
  }

  private static func patientKeys(_ resource: JSON) -> [String] {
    (resource["identifier"]?.array ?? []).compactMap { identifier in
      guard let system = identifier["system"]?.string, let value = identifier["value"]?.string else {
        return nil
      }
      guard system.hasSuffix("/nik-ibu") else { return "identifier \(system)|\(value)" }
      let birth = resource["birthDate"]?.string ?? ""
      let order = resource["multipleBirthInteger"]?.int ?? 0
      return "newborn \(value) \(birth) \(order)"
    }
  }

  /// Rule 10109: one active episode of a type for a patient.
  static func activeEpisodeKeys(_ resource: JSON) -> [String] {
    guard resource["status"]?.string == "active", let patient = resource["patient"]?["reference"]?.string,
      let code = resource["type"]?[0]?["coding"]?[0]?["code"]?.string
    else { return [] }
    return ["active \(patient) \(code)"]
  }
}
