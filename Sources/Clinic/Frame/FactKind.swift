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
  /// The patient's history at the insurer was opened; the payload tells at which visit.
  public static let careHistoryOpened = "care-history.opened"
  /// A new version after the signature.
  public static let encounterCorrected = "encounter.corrected"
  public static let laboratoryOrdered = "laboratory.ordered"
  public static let specimenCollected = "laboratory.collected"
  /// The report was released: ServiceRequest, Specimen, Observation, DiagnosticReport may go out.
  public static let laboratoryReported = "laboratory.reported"
  /// A critical value was told to whoever asked for the test, who read it back.
  public static let criticalValueCalled = "laboratory.critical-called"
  public static let laboratoryResulted = "laboratory.resulted"
  public static let laboratoryCancelled = "laboratory.cancelled"
  /// Sent to the pharmacy again after it came back.
  public static let prescriptionMended = "prescription.mended"
  /// What was to be collected elsewhere is handed over here after all.
  public static let prescriptionBroughtHere = "prescription.brought-here"
  public static let prescriptionReviewed = "prescription.reviewed"
  public static let prescriptionPrepared = "prescription.prepared"
  /// Sent back to the prescriber with a reason.
  public static let prescriptionReturned = "prescription.returned"
  public static let prescriptionChecked = "prescription.checked"
  /// The medicines are in the patient's hands: MedicationDispense and Q0007 may go out.
  public static let prescriptionHandedOver = "prescription.handed-over"
  /// Payload: `StockFact`.
  public static let stockReceived = "stock.received"
  public static let stockWrittenOff = "stock.written-off"
  public static let ticketCalled = "ticket.called"
  public static let ticketMoved = "ticket.moved"
  /// An older state of the whole database was brought back from a backup or an export.
  public static let databaseRestored = "database.restored"
  /// The facility's data came over from another database, whole and checked.
  public static let facilityMoved = "facility.moved"
  /// Everything was written out in open formats.
  public static let databaseExported = "database.exported"
  /// A number was taken through Mobile JKN. Payload of every `booking.*` fact: `BookingFact`.
  public static let bookingMade = "booking.made"
  public static let bookingCancelled = "booking.cancelled"
  /// Who took the number did not come.
  public static let bookingMissed = "booking.missed"
  /// BPJS was asked, or could not be asked, whether a patient is covered.
  public static let eligibilityChecked = "eligibility.checked"
  /// A monthly file of registered participants was taken in.
  public static let participantsImported = "participants.imported"
  /// One was taken back: the list before it holds again.
  public static let participantsUndone = "participants.undone"
  /// How many numbers Mobile JKN may give out was changed.
  public static let bookingLimitsSet = "booking-limits.set"
  /// A month's report on paper or as a file was made (CTG-03).
  public static let manualReportMade = "manual-report.made"
  /// By which agreement's terms the Puskesmas is paid.
  public static let agreementChosen = "agreement.chosen"
  /// A licence to practise was put into the register.
  public static let licenceRecorded = "licence.recorded"
  /// A doctor no longer serves here.
  public static let practitionerLeft = "practitioner.left"
  /// A participant joined Prolanis, or left it. Payload: programme.
  public static let prolanisJoined = "prolanis.joined"
  public static let prolanisLeft = "prolanis.left"
  /// What the insurer's screening found was looked at. Payload: of people, or totals only.
  public static let screeningOpened = "screening.opened"
  /// A statement or letter of a health screening was written down. Payload: encounter, kind, subject.
  public static let screeningPaperRecorded = "screening-paper.recorded"
  /// One that was written down by mistake. Payload: encounter, kind, subject and why.
  public static let screeningPaperWithdrawn = "screening-paper.withdrawn"
  /// A clock of the deadline calendar was started, something due was done, somebody was asked to see to it.
  public static let deadlineStarted = "deadline.started"
  public static let deadlineFinished = "deadline.finished"
  public static let deadlineAssigned = "deadline.assigned"
  /// A year's holidays were taken in, or taken back.
  public static let holidaysImported = "holidays.imported"
  public static let holidaysUndone = "holidays.undone"
  /// The register of staff and facility, and what of it was entered into HFIS.
  public static let practitionerAdmitted = "practitioner.admitted"
  public static let registrationRecorded = "registration.recorded"
  public static let substituteRecorded = "substitute.recorded"
  public static let substituteCancelled = "substitute.cancelled"
  public static let facilityDetailRecorded = "facility-detail.recorded"
  public static let changeEntered = "register-change.entered"
  /// Janji Layanan JKN hangs somewhere, or no longer; a list of what the agreements ask was gone through.
  public static let servicePromisePosted = "service-promise.posted"
  public static let servicePromiseRemoved = "service-promise.removed"
  public static let checklistAssessed = "checklist.assessed"
  /// The register was compared with HFIS. Payload: how much was missing.
  public static let hfisReviewed = "hfis.reviewed"
  /// An office that an agreement names changed hands. Payload: which.
  public static let officialChanged = "official.changed"
  public static let sessionAdded = "practice-session.added"
  public static let sessionEnded = "practice-session.ended"
  /// Access to an application of BPJS under an own name.
  public static let operatorAssigned = "operator.assigned"
  public static let operatorEnded = "operator.ended"
  public static let operatorReported = "operator.reported"
  public static let loginPactSigned = "login-pact.signed"
  /// A doctor does not count for a month, because of the schedule. Payload: practitioner, month, missed, reason.
  public static let doctorSetAside = "doctor.set-aside"
  /// A letter or form left the house, or was taken back.
  public static let documentIssued = "document.issued"
  public static let documentWithdrawn = "document.withdrawn"
  /// A patient said whether the Puskesmas may call or write.
  public static let contactConsentNoted = "contact-consent.noted"
  /// A verification, an audit or a fraud case; payload of every `case.*` fact: `CaseFact`.
  public static let caseOpened = "case.opened"
  public static let caseAdvanced = "case.advanced"
  public static let caseSampled = "case.sampled"
  public static let caseFinding = "case.finding"
  public static let caseRecommended = "case.recommended"
  /// A body supervises, or no longer does.
  public static let supervisorRecorded = "supervisor.recorded"
  public static let supervisorEnded = "supervisor.ended"
  /// Evidence was filed, taken back, or read by an auditor.
  public static let caseEvidence = "case.evidence"
  /// What was found is paid, paid back or put right in the ledger.
  public static let caseSettled = "case.settled"
  /// An amount BPJS owes by a verification came, or its receipt was released.
  public static let underpaymentPaid = "underpayment.paid"
  /// A penalty for a late payment came, or a part of it; or its receipt was released. Payload: what, number, receipt.
  public static let penaltyPaid = "penalty.paid"
  /// An auditor may look into a case's sample, or no longer.
  public static let auditAccessGranted = "audit-access.granted"
  public static let auditAccessEnded = "audit-access.ended"
  /// A loss is to be paid back; a part of it came.
  public static let recoveryAgreed = "recovery.agreed"
  public static let recoveryPaid = "recovery.paid"
  /// A part of it is to be kept back from a payment, was kept back, or no longer is to be. Payload: what.
  public static let recoverySetOff = "recovery.set-off"
  /// More time was asked for, or BPJS decided. Payload: what.
  public static let recoveryExtension = "recovery.extension"
  /// The claims it is about were named after it was agreed on. Payload: claims.
  public static let recoveryClaims = "recovery.claims"
  public static let warningGiven = "warning.given"
  public static let warningAnswered = "warning.answered"
  /// The scan of the answer that was sent.
  public static let warningReplyKept = "warning.reply-kept"
  /// A scan of an answer that was filed by mistake. Payload: the file and why.
  public static let warningReplyWithdrawn = "warning.reply-withdrawn"
  public static let warningLifted = "warning.lifted"
  /// A copy of a warning, or of the letter that ended the agreement, went to the Dinas or the association.
  public static let letterCopySent = "letter-copy.sent"
  public static let agreementTerminated = "agreement.terminated"
  /// A party gave notice or took it back; the participants' way to another FKTP; the minutes. Payload: what.
  public static let agreementEnding = "agreement.ending"
  /// A dispute was opened, or went on. Payload: number, step.
  public static let disputeOpened = "dispute.opened"
  public static let disputeAdvanced = "dispute.advanced"
  /// The fraud team decided about a hit.
  public static let fraudDisposed = "fraud.disposed"
  public static let fraudTeamChanged = "fraud-team.changed"
  /// A sign by which a record shows a claimed service was added, or ended.
  public static let claimSignRecorded = "claim-sign.recorded"
  public static let claimSignEnded = "claim-sign.ended"
}
