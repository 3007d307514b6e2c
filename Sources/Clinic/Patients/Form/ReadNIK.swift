public import Store
public import Vocabulary

/// What a NIK says of its owner, while it is still being typed: birth date, sex, where it was issued, and whether the
/// owner is a patient here already.
public struct ReadNIK: Query {
  public static let action = Action.registerPatient

  public let typed: String

  public init(_ typed: String) { self.typed = typed }

  /// - Throws: `Problems` under `nik`.
  public func read(in tx: ReadTransaction, _ context: Context) throws -> NIKMeaning {
    var problems = Problems()
    let nik = problems.collect(PatientField.nik.rawValue) { () throws(Problem) in try NIK(typed) }
    guard let nik else { throw problems }
    try PatientLinks.check(nik, in: tx, &problems)
    try problems.throwIfAny()
    let known = try tx.first(
      PatientQueries(facility: context.facility, limit: 1).withNIK(nik), Patient.init)
    return NIKMeaning(
      nik: nik, birthDate: nik.birthDate(asOf: context.today), sex: nik.sex,
      region: try Region.fullName(nik.districtCode, in: tx) ?? Region.fullName(nik.regencyCode, in: tx),
      patient: known)
  }
}

/// What `ReadNIK` answers.
public struct NIKMeaning: Sendable {
  public let nik: NIK
  public let birthDate: CalendarDate?
  public let sex: Sex
  /// Where it was first issued: `Soreang, Kabupaten Bandung, Jawa Barat`; `nil` without reference data.
  public let region: String?
  /// The patient who has it here.
  public let patient: Patient?
}
