import Vocabulary

/// Where something can be mended.
enum PCareRemedy: Sendable {
  case patient(PatientID)
  case encounter(EncounterID)
  case staff
  /// Rooms, the facility and code tables stand in the configuration.
  case configuration

  var path: String? {
    switch self {
    case .patient(let id): "/pasien/\(id)/ubah"
    case .encounter(let id): "/pemeriksaan/\(id)/koreksi"
    case .staff: "/staf"
    case .configuration: nil
    }
  }
}
