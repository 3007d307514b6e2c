/// A participant who was never at the facility, with the card that the sandbox's P-Care gives to that NIK.
///
/// Serials 9600 to 9699 belong to the played Mobile JKN (`AntreanRegistry`); the birth date tells one from another.
struct MobileJKNCitizen: Sendable {
  let nik: String
  let card: String
  let name: String
  /// `yyyy-MM-dd`
  let born: String

  /// - Parameter number: from 0; the same number gives the same person.
  init(_ number: UInt64) {
    let day = Int(number % 28) + 1
    let month = Int(number / 28 % 12) + 1
    let year = 1950 + Int(number / 336 % 50)
    let serial = PCareDay.digits(9600 + Int(number / 16_800 % 100), 4)
    let (dd, mm) = (PCareDay.digits(day, 2), PCareDay.digits(month, 2))
    nik = "320413\(dd)\(mm)\(PCareDay.digits(year % 100, 2))\(serial)"
    card =
      PCareDay("\(dd)-\(mm)-\(year)").map { PCareCardOwner(female: false, born: $0).card(serial: serial) }
      ?? ""
    name = "Warga Contoh \(Self.words[Int(number % UInt64(Self.words.count))])"
    born = "\(year)-\(mm)-\(dd)"
  }

  private static let words = ["Satria", "Bakti", "Cahya", "Dirga", "Eka", "Fajar", "Gilang"]

  /// The body of A5.
  var newcomer: JSON {
    [
      "nomorkartu": .string(card), "nik": .string(nik), "nomorkk": .string("320413" + nik.dropFirst(6)),
      "nama": .string(name), "jeniskelamin": "L", "tanggallahir": .string(born), "nohp": "081200009600",
      "alamat": "Jl. Contoh 1", "kodeprop": "11", "namaprop": "Jawa Barat", "kodedati2": "0120",
      "namadati2": "Kab. Bandung", "kodekec": "1319", "namakec": "Banjaran", "kodekel": "D2105",
      "namakel": "Banjaran", "rw": "001", "rt": "013",
    ]
  }

  /// The body of A3 in its second version.
  func booking(_ session: MobileJKNSession) -> JSON {
    [
      "nomorkartu": .string(card), "nik": .string(nik), "kodepoli": .string(session.poli),
      "tanggalperiksa": .string(session.day), "keluhan": "Batuk",
      "kodedokter": .number(String(session.doctor)),
      "jampraktek": .string(session.hours), "norm": "", "nohp": "081200009600",
    ]
  }

  /// The body of A6.
  func cancellation(_ session: MobileJKNSession) -> JSON {
    [
      "nomorkartu": .string(card), "kodepoli": .string(session.poli), "tanggalperiksa": .string(session.day),
      "keterangan": "Berhalangan",
    ]
  }
}

/// What a citizen chose in Mobile JKN: poli, day, doctor and hours.
struct MobileJKNSession: Sendable {
  let poli: String
  let day: String
  let doctor: Int
  let doctorName: String
  let hours: String
}
