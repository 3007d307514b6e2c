import Vocabulary

/// A new patient as Mobile JKN sends one (BPJS contract 6.7, A5): texts as they came.
public struct NewcomerForm: Sendable, Hashable {
  /// The members of the message, by their names there.
  public enum Field: String, Sendable, CaseIterable {
    case nomorkartu, nik, nomorkk, nama, jeniskelamin, tanggallahir, nohp, alamat, kodeprop, namaprop,
      kodedati2,
      namadati2, kodekec, namakec, kodekel, namakel, rw, rt
  }

  private var texts: [Field: String] = [:]

  public init() {}

  /// Without blanks at its ends; empty when the message has no such member.
  public subscript(field: Field) -> String {
    get { texts[field] ?? "" }
    set { texts[field] = newValue.trimmingBlanks }
  }
}

extension NewcomerForm {
  /// The contract's own rules, in its order. What BPJS has verified (whether the region of the NIK exists, whether its
  /// birth date agrees) is not asked again: the counter sees the identity card.
  func checked(on today: CalendarDate) throws(BookingRefusal) -> PatientDetails {
    let card = try number(.nomorkartu, "Nomor Kartu", 13)
    let nik = try number(.nik, "NIK", 16)
    let family = try number(.nomorkk, "Nomor KK", 16)
    try filled(.nama, "Nama")
    let sex = try sex()
    let born = try birthDate(on: today)
    try filled(.alamat, "Alamat")
    for (field, word) in Self.regions { try filled(field, word) }
    return PatientDetails(
      name: String(self[.nama].prefix(PatientName.longest)), sex: sex, birthDate: born, nik: NIK(stored: nik),
      jknNumber: JKNNumber(stored: card), familyCard: family,
      phone: try? IdentityNumbers.phone(self[.nohp]), address: address,
      rt: try? AddressParts.neighbourhood(self[.rt]), rw: try? AddressParts.neighbourhood(self[.rw]))
  }

  private static let regions: [(Field, String)] = [
    (.kodeprop, "Kode Propinsi"), (.namaprop, "Nama Propinsi"), (.kodedati2, "Kode Dati II"),
    (.namadati2, "Nama Dati II"), (.kodekec, "Kode Kecamatan"), (.namakec, "Nama Kecamatan"),
    (.kodekel, "Kode Kelurahan"), (.namakel, "Nama Kelurahan"), (.rw, "RW"), (.rt, "RT"),
  ]

  private func filled(_ field: Field, _ word: String) throws(BookingRefusal) {
    guard !self[field].isEmpty else { throw BookingRefusal("\(word) tidak boleh kosong") }
  }

  private func number(_ field: Field, _ word: String, _ length: Int) throws(BookingRefusal) -> String {
    try filled(field, word)
    guard self[field].count == length else { throw BookingRefusal("\(word) harus \(length) digit") }
    guard self[field].isDigits else { throw BookingRefusal("Format \(word) tidak sesuai") }
    return self[field]
  }

  private func sex() throws(BookingRefusal) -> Sex {
    try filled(.jeniskelamin, "Jenis Kelamin")
    switch self[.jeniskelamin].uppercased() {
    case "L": return .male
    case "P": return .female
    default: throw BookingRefusal("Jenis Kelamin tidak ditemukan")
    }
  }

  private func birthDate(on today: CalendarDate) throws(BookingRefusal) -> CalendarDate {
    try filled(.tanggallahir, "Tanggal Lahir")
    let text = self[.tanggallahir]
    guard text.utf8.count == 10, let date = CalendarDate(iso: text) else {
      throw BookingRefusal("Format Tanggal Lahir tidak sesuai, format yang benar adalah yyyy-mm-dd")
    }
    let age = Age(born: date, on: today)
    guard let age, age.years <= PatientForm.oldestAge else {
      throw BookingRefusal("Tanggal lahir pasien salah")
    }
    return date
  }

  /// BPJS's codes of areas are not Kemendagri's: their names are kept, the village is chosen at the counter.
  private var address: String {
    let parts = [self[.alamat], self[.namakel], self[.namakec], self[.namadati2]]
    return String(parts.joined(separator: ", ").prefix(200))
  }
}
