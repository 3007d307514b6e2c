public import Vocabulary

extension PatientForm {
  /// The longest life that is believed without a question.
  static let oldestAge = 130

  /// Checks every field and tells everything that is wrong at once.
  ///
  /// Identity at registration: KMK HK.01.07/MENKES/1423/2022 (patient identity variables); NIK: UU 24/2013 art. 13.
  /// Birth date and sex may be left empty when the NIK says them.
  /// - Throws: `Problems`, each under the name of its `PatientField`.
  public func checked(on today: CalendarDate) throws(Problems) -> PatientDetails {
    var problems = Problems()
    let name = problems.at(.name) { () throws(Problem) in try PatientName.read(self[.name]) }
    let nik = problems.at(.nik, unlessEmpty: self[.nik]) { text throws(Problem) in try NIK(text) }
    let passport = problems.at(.passport, unlessEmpty: self[.passport], IdentityNumbers.passport)
    let birthDate = birthDate(nik, on: today, &problems)
    let sex = sex(nik, &problems)
    let birthOrder = birthOrder(&problems)
    if self[.nik].isEmpty, self[.passport].isEmpty, self[.mother].isEmpty {
      problems.add(
        PatientField.nik.rawValue,
        "Isi NIK. Orang asing: isi nomor paspor. Bayi yang belum ber-NIK: isi ibunya.")
    }
    let card = problems.at(.jknNumber, unlessEmpty: self[.jknNumber]) { text throws(Problem) in
      try JKNNumber(text)
    }
    let family = problems.at(.familyCard, unlessEmpty: self[.familyCard], IdentityNumbers.familyCard)
    let phone = problems.at(.phone, unlessEmpty: self[.phone], IdentityNumbers.phone)
    let rt = problems.at(.rt, unlessEmpty: self[.rt], AddressParts.neighbourhood)
    let rw = problems.at(.rw, unlessEmpty: self[.rw], AddressParts.neighbourhood)
    let region = problems.at(.region, unlessEmpty: self[.region], AddressParts.region)
    let blood = problems.at(.bloodGroup, unlessEmpty: self[.bloodGroup], AddressParts.bloodGroup)
    let address = problems.at(.address) { () throws(Problem) in try AddressParts.street(self[.address]) }
    let deceased = deceasedOn(born: birthDate, on: today, &problems)
    try problems.throwIfAny()
    guard let name, let sex, let birthDate, let address else { throw problems }
    return PatientDetails(
      name: name, sex: sex, birthDate: birthDate,
      birthPlace: self[.birthPlace].isEmpty ? nil : String(self[.birthPlace].prefix(60)), nik: nik,
      passport: passport, mother: self[.mother].isEmpty ? nil : self[.mother], birthOrder: birthOrder,
      jknNumber: card, familyCard: family, phone: phone, address: address, rt: rt, rw: rw,
      regionCode: region, bloodGroup: blood, deceasedOn: deceased)
  }

  private func birthDate(_ nik: NIK?, on today: CalendarDate, _ problems: inout Problems) -> CalendarDate? {
    let field = PatientField.birthDate.rawValue
    guard !self[.birthDate].isEmpty else {
      if let coded = nik?.birthDate(asOf: today) { return coded }
      problems.add(field, "Isi tanggal lahir, misalnya 17-08-1990.")
      return nil
    }
    guard let date = TypedDate.read(self[.birthDate], asOf: today) else {
      problems.add(field, "Tanggal lahir tidak terbaca. Tulis hari-bulan-tahun, misalnya 17-08-1990.")
      return nil
    }
    guard let age = Age(born: date, on: today) else {
      problems.add(field, "Tanggal lahir belum terjadi. Periksa tahunnya.")
      return nil
    }
    guard age.years <= Self.oldestAge else {
      problems.add(field, "Umur menjadi \(age.years) tahun, lebih dari \(Self.oldestAge). Periksa tahunnya.")
      return nil
    }
    if let nik, !nik.agrees(with: date) {
      let coded = nik.birthDate(asOf: today).map(TypedDate.write) ?? "tanggal lain"
      problems.add(field, "Berbeda dengan NIK, yang menyebut \(coded). Perbaiki salah satunya.")
      return nil
    }
    return date
  }

  private func sex(_ nik: NIK?, _ problems: inout Problems) -> Sex? {
    let field = PatientField.sex.rawValue
    guard !self[.sex].isEmpty else {
      if let nik { return nik.sex }
      problems.add(field, "Pilih laki-laki atau perempuan.")
      return nil
    }
    guard let sex = Sex(rawValue: self[.sex]) else {
      problems.add(field, "Pilih laki-laki atau perempuan.")
      return nil
    }
    if let nik, nik.sex != sex {
      problems.add(
        field, "Berbeda dengan NIK, yang menyebut \(nik.sex.word.lowercased()). Perbaiki salah satunya.")
      return nil
    }
    return sex
  }

  /// 1 for a single child, 1, 2 … for twins (SATUSEHAT, newborn without NIK).
  private func birthOrder(_ problems: inout Problems) -> Int? {
    guard !self[.mother].isEmpty else { return nil }
    guard !self[.birthOrder].isEmpty else { return 1 }
    guard let order = Int(self[.birthOrder]), (1...9).contains(order) else {
      problems.add(PatientField.birthOrder.rawValue, "Anak ke berapa dalam kelahiran ini: 1 sampai 9.")
      return nil
    }
    return order
  }

  private func deceasedOn(
    born: CalendarDate?, on today: CalendarDate, _ problems: inout Problems
  ) -> CalendarDate? {
    guard !self[.deceasedOn].isEmpty else { return nil }
    guard let date = TypedDate.read(self[.deceasedOn], asOf: today), date <= today else {
      problems.add(PatientField.deceasedOn.rawValue, "Tanggal meninggal tidak terbaca atau belum terjadi.")
      return nil
    }
    if let born, date < born {
      problems.add(PatientField.deceasedOn.rawValue, "Tanggal meninggal mendahului tanggal lahir.")
      return nil
    }
    return date
  }
}

extension Problems {
  fileprivate mutating func at<T>(_ field: PatientField, _ read: () throws(Problem) -> T) -> T? {
    collect(field.rawValue, read)
  }

  fileprivate mutating func at<T>(
    _ field: PatientField, unlessEmpty text: String, _ read: (String) throws(Problem) -> T
  ) -> T? {
    guard !text.isEmpty else { return nil }
    return collect(field.rawValue) { () throws(Problem) in try read(text) }
  }
}
