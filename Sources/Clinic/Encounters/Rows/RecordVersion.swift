import Store
import Vocabulary

/// Which version of which visit's record a row belongs to.
struct RecordVersion {
  let facility: FacilityID
  let encounter: EncounterID
  let patient: PatientID
  let version: Int
  /// The place among the parts of one kind: 0, 1, 2 … in the order in which they were written.
  var position = 0

  /// The columns every part has, for an `INSERT`; `id`, `at` and `author` are the part's own.
  static let columns: SQL = "id, facility, encounter, patient, version, position, at, author"

  func values<Part>(_ id: ID<Part>, _ at: Instant, _ author: PractitionerID) -> SQL {
    "\(id), \(facility), \(encounter), \(patient), \(version), \(position), \(at), \(author)"
  }

  func at(_ position: Int) -> RecordVersion {
    var place = self
    place.position = position
    return place
  }

  /// The rows of this version, for a `SELECT`.
  var condition: SQL {
    "encounter = \(encounter) AND version = \(version) AND facility = \(facility)"
  }
}

extension Row {
  /// The concept in `code_system`, `code` and `code_display`; `nil` when they are empty.
  func coded() throws -> Coded? {
    guard let system: String = try self["code_system"], let code: String = try self["code"] else {
      return nil
    }
    let display: String? = try self["code_display"]
    return Coded(system: system, code: code, display: display ?? "")
  }
}
