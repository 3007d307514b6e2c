import Vocabulary

extension Patient {
  /// Takes over everything the form says.
  mutating func take(_ details: PatientDetails, mother: PatientID?) {
    name = details.name
    sex = details.sex
    birthDate = details.birthDate
    birthPlace = details.birthPlace
    nik = details.nik
    passport = details.passport
    self.mother = mother
    birthOrder = mother == nil ? nil : details.birthOrder
    jknNumber = details.jknNumber
    familyCard = details.familyCard
    phone = details.phone
    address = details.address
    rt = details.rt
    rw = details.rw
    regionCode = details.regionCode
    citizenship = details.nik == nil && details.passport != nil ? "WNA" : "WNI"
    bloodGroup = details.bloodGroup
    deceasedOn = details.deceasedOn
  }
}
