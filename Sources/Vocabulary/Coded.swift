/// A concept of a code system, as FHIR's `Coding`: where from, which, and how it reads.
public struct Coded: Hashable, Sendable, Codable {
  /// URI of the code system, for example `http://snomed.info/sct`.
  public let system: String
  public let code: String
  public let display: String

  public init(system: String, code: String, display: String) {
    self.system = system
    self.code = code
    self.display = display
  }

  public static func snomed(_ code: String, _ display: String) -> Coded {
    Coded(system: "http://snomed.info/sct", code: code, display: display)
  }

  public static func loinc(_ code: String, _ display: String) -> Coded {
    Coded(system: "http://loinc.org", code: code, display: display)
  }

  public static func icd10(_ code: String, _ display: String) -> Coded {
    Coded(system: "http://hl7.org/fhir/sid/icd-10", code: code, display: display)
  }

  public static func icd9cm(_ code: String, _ display: String) -> Coded {
    Coded(system: "http://hl7.org/fhir/sid/icd-9-cm", code: code, display: display)
  }

  public static func kfa(_ code: String, _ display: String) -> Coded {
    Coded(system: "http://sys-ids.kemkes.go.id/kfa", code: code, display: display)
  }
}
