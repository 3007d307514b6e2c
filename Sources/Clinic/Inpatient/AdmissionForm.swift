/// An admission as somebody types it.
public struct AdmissionForm: Sendable {
  /// Day and time of day at the facility: `23-11-2026`, `14.30`.
  public var day: String
  public var clock: String
  /// ICD-10, one of the visit's diagnoses.
  public var diagnosis: String
  public var bed: String
  /// Identity of the doctor or midwife in charge.
  public var practitioner: String

  public init(day: String, clock: String, diagnosis: String, bed: String, practitioner: String) {
    self.day = day
    self.clock = clock
    self.diagnosis = diagnosis
    self.bed = bed
    self.practitioner = practitioner
  }
}
