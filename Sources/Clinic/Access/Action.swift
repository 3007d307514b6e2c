/// Everything that can be asked of the clinic. `Access` says who may.
public enum Action: String, Sendable, CaseIterable {
  // Counter
  case searchPatients, readPatient, registerPatient, changePatient, registerVisit
  case readQueue, callQueue
  // Mobile JKN: numbers taken from elsewhere
  case bookVisit
  // Examination
  case readRecord, triage, examine, prescribe, orderLaboratory, signRecord, correctRecord
  // Laboratory and pharmacy
  case workLaboratory, reviewPrescription, dispense
  // Delivery, journal, management
  case readDeliveries, resendDelivery, readJournal, manageAccounts, manageFacility, importReferenceData
  case readBackups, importParticipants
  // Figures: nobody's name
  case readFigures
  // Everyone who is signed in
  case ownAccount, readReferenceData
}
