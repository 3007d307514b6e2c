public import Vocabulary

/// Where a person can mend what stands in the way of a delivery. Connectors name the thing; the web floor
/// knows the address. Kept with the delivery as its text, for example `patient/0190…`.
public enum Remedy: Sendable, Hashable {
  case patient(PatientID)
  case encounter(EncounterID)
  case prescription(PrescriptionID)
  case laboratoryOrder(LaboratoryOrderID)
  /// The health workers and their numbers.
  case staff
  /// The rooms and the facility's own codes.
  case facility
  /// What outside systems gave us to sign in with, and the pacts for it.
  case credentials
  /// The clubs of Prolanis and what the insurer calls them.
  case clubs

  public var text: String {
    switch self {
    case .patient(let id): "patient/\(id)"
    case .encounter(let id): "encounter/\(id)"
    case .prescription(let id): "prescription/\(id)"
    case .laboratoryOrder(let id): "laboratory/\(id)"
    case .staff: "staff"
    case .facility: "facility"
    case .credentials: "credentials"
    case .clubs: "clubs"
    }
  }

  public init?(_ text: String) {
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    switch (parts.first, parts.count > 1 ? parts[1] : "") {
    case ("patient", let id): self = .patient(PatientID(stored: id))
    case ("encounter", let id): self = .encounter(EncounterID(stored: id))
    case ("prescription", let id): self = .prescription(PrescriptionID(stored: id))
    case ("laboratory", let id): self = .laboratoryOrder(LaboratoryOrderID(stored: id))
    case ("staff", _): self = .staff
    case ("facility", _): self = .facility
    case ("credentials", _): self = .credentials
    case ("clubs", _): self = .clubs
    default: return nil
    }
  }
}
