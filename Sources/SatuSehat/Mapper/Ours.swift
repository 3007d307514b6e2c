import Clinic

// Our records and FHIR's resources bear the same names. This file sees ours alone, so that every other file of
// the mapper can say which one it means: `OurCondition` is the clinic's, `FHIR.Condition` is the message.

typealias OurAllergyIntolerance = AllergyIntolerance
typealias OurCarePlan = CarePlan
typealias OurCondition = Condition
typealias OurDiagnosticReport = DiagnosticReport
typealias OurDisposition = Disposition
typealias OurEncounter = Encounter
typealias OurMedicationDispense = MedicationDispense
typealias OurMedicationRequest = MedicationRequest
typealias OurMedicationStatement = MedicationStatement
typealias OurObservation = Observation
typealias OurObservationKind = Observation.Kind
typealias OurPatient = Patient
typealias OurPractitioner = Practitioner
typealias OurProcedure = Procedure
typealias OurPrognosis = ClinicalNote.Prognosis
typealias OurQuestionnaireResponse = QuestionnaireResponse
typealias OurReferenceRange = ReferenceRange
typealias OurServiceRequest = ServiceRequest
typealias OurSpecimen = Specimen
