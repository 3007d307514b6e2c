public import Vocabulary

/// A patient's data after the form's own rules: each value well formed, and NIK, birth date and sex in agreement.
///
/// Whether the mother, the region and the numbers fit what is already known is for the database to say.
public struct PatientDetails: Sendable, Hashable {
  public var name: String
  public var sex: Sex
  public var birthDate: CalendarDate
  public var birthPlace: String?
  public var nik: NIK?
  public var passport: String?
  /// As typed: the mother's identity or her record number.
  public var mother: String?
  public var birthOrder: Int?
  public var jknNumber: JKNNumber?
  public var familyCard: String?
  public var phone: String?
  public var address: String
  public var rt: String?
  public var rw: String?
  public var regionCode: String?
  public var bloodGroup: String?
  public var deceasedOn: CalendarDate?
}
