public import Vocabulary

/// What happens next: the plan told to the patient. FHIR `CarePlan`.
public struct CarePlan: Sendable, Hashable, Identifiable, Codable {
  public let id: CarePlanID
  public let description: String
  /// The day of the control visit, if one was agreed.
  public let controlOn: CalendarDate?
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: CarePlanID, description: String, controlOn: CalendarDate?, at: Instant, by: PractitionerID
  ) {
    self.id = id
    self.description = description
    self.controlOn = controlOn
    self.at = at
    self.by = by
  }
}

/// A referral note (surat rujukan) to a hospital. FHIR `ServiceRequest` 3457005; P-Care `rujukLanjut`.
public struct Referral: Sendable, Hashable, Identifiable, Codable {
  public let id: ReferralID
  /// Name of the hospital, and its `kdppk` at BPJS when known.
  public let destination: String
  public let destinationCode: String?
  /// Specialty in words, and its code at BPJS when known: `kdSubSpesialis`, or for special referrals `kdKhusus`,
  /// alone or with a sub-specialty: `26`, `HDL`, `THA/30`.
  public let specialty: String
  public let specialtyCode: String?
  /// BPJS `kdSarana` that the hospital must have, when one was asked for.
  public let saranaCode: String?
  public let reason: String
  public let visitOn: CalendarDate
  /// BPJS `kdTacc` 1–4 with its reason, needed when the diagnosis can be treated here.
  public let tacc: Int?
  public let taccReason: String?
  /// `nil` when the patient went by other means.
  public let ambulance: AmbulanceRide?
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: ReferralID, destination: String, destinationCode: String?, specialty: String,
    specialtyCode: String?, saranaCode: String? = nil, reason: String, visitOn: CalendarDate, tacc: Int?,
    taccReason: String?, ambulance: AmbulanceRide? = nil, at: Instant, by: PractitionerID
  ) {
    self.id = id
    self.destination = destination
    self.destinationCode = destinationCode
    self.specialty = specialty
    self.specialtyCode = specialtyCode
    self.saranaCode = saranaCode
    self.reason = reason
    self.visitOn = visitOn
    self.tacc = tacc
    self.taccReason = taccReason
    self.ambulance = ambulance
    self.at = at
    self.by = by
  }
}

/// What the patient should eat and not eat (resume diet). FHIR `Composition` 61144-2 with `NutritionOrder`.
public struct DietSummary: Sendable, Hashable, Identifiable, Codable {
  public let id: DietSummaryID
  /// The kind of diet; coded when it is in our list.
  public let diet: Coded?
  public let text: String
  public let at: Instant
  public let by: PractitionerID

  public init(id: DietSummaryID, diet: Coded?, text: String, at: Instant, by: PractitionerID) {
    self.id = id
    self.diet = diet
    self.text = text
    self.at = at
    self.by = by
  }
}
