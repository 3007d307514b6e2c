public import Vocabulary

/// One line of a search's answer.
public struct PatientHit: Sendable, Hashable, Identifiable {
  public let patient: Patient
  public let lastVisit: LastVisit?

  public var id: PatientID { patient.id }

  /// When and where the patient was here last.
  public struct LastVisit: Sendable, Hashable {
    public let day: CalendarDate
    public let room: String
  }
}
