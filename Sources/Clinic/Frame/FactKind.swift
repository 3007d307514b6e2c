/// What can happen at the clinic, as the journal names it. Feeds subscribe to these words; they never change.
///
/// The payload of every `encounter.*`, `laboratory.*` and `prescription.*` fact is `EncounterFact`.
public enum FactKind {
  public static let patientRegistered = "patient.registered"
  public static let patientChanged = "patient.changed"
  /// The patient stands in the queue: FHIR Encounter `arrived`, P-Care pendaftaran.
  public static let encounterArrived = "encounter.arrived"
  /// The examination began: FHIR Encounter `in-progress`.
  public static let encounterStarted = "encounter.started"
  /// Vital signs, complaint and allergies were taken before the examination.
  public static let encounterTriaged = "encounter.triaged"
  /// The unsigned record was saved: nothing clinical goes out yet.
  public static let encounterRecorded = "encounter.recorded"
  public static let encounterCancelled = "encounter.cancelled"
  /// The record was closed and signed: everything clinical may go out. P-Care kunjungan.
  public static let encounterSigned = "encounter.signed"
  /// A new version after the signature.
  public static let encounterCorrected = "encounter.corrected"
  public static let laboratoryOrdered = "laboratory.ordered"
  public static let specimenCollected = "laboratory.collected"
  /// The report was released: ServiceRequest, Specimen, Observation, DiagnosticReport may go out.
  public static let laboratoryReported = "laboratory.reported"
  public static let prescriptionReviewed = "prescription.reviewed"
  public static let prescriptionPrepared = "prescription.prepared"
  /// The medicines are in the patient's hands: MedicationDispense and Q0007 may go out.
  public static let prescriptionHandedOver = "prescription.handed-over"
  public static let ticketCalled = "ticket.called"
  public static let ticketMoved = "ticket.moved"
}
