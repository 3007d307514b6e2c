import Vocabulary

/// How an attempt to register a patient ended.
public enum PatientRegistration: Sendable, Hashable {
  case registered(Patient)
  /// The number under `field` belongs to this patient, who is already known here: open that record instead.
  case known(Patient, PatientField)
  /// These people look like the same person. Nothing was saved; sending the form again with `confirmation` saves it.
  case resembles([Patient], confirmation: String)

  /// The patient to go on with, when there is one.
  public var patient: Patient? {
    switch self {
    case .registered(let patient), .known(let patient, _): patient
    case .resembles: nil
    }
  }
}
