public import Vocabulary

/// What the rules look at of a finished visit. No name: hits name the visit, and who opens it there is written down.
public struct FraudVisit: Sendable, Identifiable {
  public let id: EncounterID
  public let patient: PatientID
  public let nik: NIK?
  public let sex: Sex
  public let birthDate: CalendarDate
  public let deceasedOn: CalendarDate?
  public let room: RoomID
  public let day: CalendarDate
  public let arrivedAt: Instant
  public let finishedAt: Instant
  /// Who signed, with the name for the explanation.
  public let author: PractitionerID
  public let authorName: String
  /// Emergencies, home visits and teleconsultation keep no hours.
  public let isServedAnytime: Bool
  /// Codes of the diagnoses.
  public let diagnoses: [String]
  /// Measured values by kind, in one order: the same text only for the same values.
  public let measures: [String]
  /// Drugs, procedures and laboratory orders.
  public let deeds: Int
  /// Where the patient was referred to.
  public let referredTo: String?

  public init(
    id: EncounterID, patient: PatientID, nik: NIK?, sex: Sex, birthDate: CalendarDate,
    deceasedOn: CalendarDate?, room: RoomID, day: CalendarDate, arrivedAt: Instant, finishedAt: Instant,
    author: PractitionerID, authorName: String, isServedAnytime: Bool, diagnoses: [String],
    measures: [String],
    deeds: Int, referredTo: String?
  ) {
    self.id = id
    self.patient = patient
    self.nik = nik
    self.sex = sex
    self.birthDate = birthDate
    self.deceasedOn = deceasedOn
    self.room = room
    self.day = day
    self.arrivedAt = arrivedAt
    self.finishedAt = finishedAt
    self.author = author
    self.authorName = authorName
    self.isServedAnytime = isServedAnytime
    self.diagnoses = diagnoses
    self.measures = measures
    self.deeds = deeds
    self.referredTo = referredTo
  }
}
