/// Identities of the parts of a visit's record.
extension IdentityOf {
  public enum Observation {}
  public enum Condition {}
  public enum Procedure {}
  public enum Allergy {}
  public enum MedicationStatement {}
  public enum Prescription {}
  public enum MedicationRequest {}
  public enum MedicationDispense {}
  public enum StockBatch {}
  public enum LaboratoryOrder {}
  public enum ServiceRequest {}
  public enum Specimen {}
  public enum LaboratoryResult {}
  public enum DiagnosticReport {}
  public enum QuestionnaireResponse {}
  public enum CarePlan {}
  public enum Referral {}
  public enum DietSummary {}
  public enum ClinicalImpression {}
}

public typealias ObservationID = ID<IdentityOf.Observation>
public typealias ConditionID = ID<IdentityOf.Condition>
public typealias ProcedureID = ID<IdentityOf.Procedure>
public typealias AllergyID = ID<IdentityOf.Allergy>
public typealias MedicationStatementID = ID<IdentityOf.MedicationStatement>
public typealias PrescriptionID = ID<IdentityOf.Prescription>
public typealias MedicationRequestID = ID<IdentityOf.MedicationRequest>
public typealias MedicationDispenseID = ID<IdentityOf.MedicationDispense>
public typealias StockBatchID = ID<IdentityOf.StockBatch>
public typealias LaboratoryOrderID = ID<IdentityOf.LaboratoryOrder>
public typealias ServiceRequestID = ID<IdentityOf.ServiceRequest>
public typealias SpecimenID = ID<IdentityOf.Specimen>
public typealias LaboratoryResultID = ID<IdentityOf.LaboratoryResult>
public typealias DiagnosticReportID = ID<IdentityOf.DiagnosticReport>
public typealias QuestionnaireResponseID = ID<IdentityOf.QuestionnaireResponse>
public typealias CarePlanID = ID<IdentityOf.CarePlan>
public typealias ReferralID = ID<IdentityOf.Referral>
public typealias DietSummaryID = ID<IdentityOf.DietSummary>
public typealias ClinicalImpressionID = ID<IdentityOf.ClinicalImpression>
