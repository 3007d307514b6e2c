/// Everything that can be asked of the clinic. `Access` says who may.
public enum Action: String, Sendable, CaseIterable {
  // Counter
  case searchPatients, readPatient, registerPatient, changePatient, registerVisit
  case readQueue, callQueue
  // Mobile JKN: numbers taken from elsewhere
  case bookVisit
  // Examination
  case readRecord, triage, examine, prescribe, orderLaboratory, signRecord, correctRecord
  // Stays in bed: admitted and discharged; who is in now
  case keepStays, readStays
  // Laboratory and pharmacy
  case workLaboratory, reviewPrescription, dispense
  // Delivery, journal, management
  case readDeliveries, resendDelivery, readAnswers, readJournal, manageAccounts, manageFacility
  case importReferenceData
  case readBackups, importParticipants, reportToInsurer
  // What outside systems gave us to sign in with, and who did what with it
  case manageCredentials, readSecurityLog
  // What the agreement with BPJS pays
  case readCapitation, keepLedger, manageProlanis, manageReferBack, readDeadlines, manageDeadlines
  // What is claimed beside capitation; the fraud team opens a line to read; a network midwife enters her own services only
  case manageClaims, readClaim, enterNetworkClaims
  // Verification, audits, recovery, sanctions, fraud
  case readCases, manageCases, readAuditedRecords, workFraud, readWhistleReports, readClaimSigns
  // Papers that leave the house, and those that are taken back
  case issueDocument, readIssuedDocuments, withdrawDocument
  // Figures: nobody's name
  case readFigures
  // Everyone who is signed in
  case ownAccount, signOwnPact, readReferenceData
}
