public import Vocabulary

/// A person known to the Puskesmas.
public struct Patient: Sendable, Hashable, Identifiable {
  public let id: PatientID
  public let facility: FacilityID
  public var medicalRecordNumber: MedicalRecordNumber
  public var name: String
  public var sex: Sex
  public var birthDate: CalendarDate
  public var birthPlace: String?
  /// At least one of NIK, passport and mother's identity is known; which one says who the person is.
  public var nik: NIK?
  public var passport: String?
  /// A newborn without a NIK is known by the mother.
  public var mother: PatientID?
  /// 1, 2 … for twins; 1 for a single child. With `mother` only.
  public var birthOrder: Int?
  public var jknNumber: JKNNumber?
  /// Kartu Keluarga, 16 digits.
  public var familyCard: String?
  public var phone: String?
  public var address: String
  public var rt: String?
  public var rw: String?
  /// Kemendagri code of village (10 digits) or district (6 digits).
  public var regionCode: String?
  /// `WNI` or `WNA`.
  public var citizenship: String
  public var bloodGroup: String?
  public var deceasedOn: CalendarDate?

  public init(
    id: PatientID, facility: FacilityID, medicalRecordNumber: MedicalRecordNumber, name: String, sex: Sex,
    birthDate: CalendarDate, birthPlace: String? = nil, nik: NIK? = nil, passport: String? = nil,
    mother: PatientID? = nil, birthOrder: Int? = nil, jknNumber: JKNNumber? = nil,
    familyCard: String? = nil, phone: String? = nil, address: String = "", rt: String? = nil,
    rw: String? = nil, regionCode: String? = nil, citizenship: String = "WNI",
    bloodGroup: String? = nil, deceasedOn: CalendarDate? = nil
  ) {
    self.id = id
    self.facility = facility
    self.medicalRecordNumber = medicalRecordNumber
    self.name = name
    self.sex = sex
    self.birthDate = birthDate
    self.birthPlace = birthPlace
    self.nik = nik
    self.passport = passport
    self.mother = mother
    self.birthOrder = birthOrder
    self.jknNumber = jknNumber
    self.familyCard = familyCard
    self.phone = phone
    self.address = address
    self.rt = rt
    self.rw = rw
    self.regionCode = regionCode
    self.citizenship = citizenship
    self.bloodGroup = bloodGroup
    self.deceasedOn = deceasedOn
  }

  public func age(on day: CalendarDate) -> Age? { Age(born: birthDate, on: day) }
}
