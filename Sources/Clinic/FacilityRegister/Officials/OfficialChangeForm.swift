public import Vocabulary

/// What is typed of a change of officials.
public struct OfficialChangeForm: Sendable {
  public var office: OfficialOffice?
  public var agreement = ""
  public var minutes = ""
  public var signedOn: CalendarDate?
  public var place = ""
  public var effectiveOn: CalendarDate?
  public var formerName = ""
  public var formerNumber = ""
  public var successorName = ""
  public var successorNumber = ""
  public var decree = ""

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let office = "jabatan"
    public static let agreement = "perjanjian"
    public static let minutes = "berita-acara"
    public static let signedOn = "tanggal"
    public static let place = "tempat"
    public static let effectiveOn = "berlaku"
    public static let formerName = "pejabat-lama"
    public static let formerNumber = "nip-lama"
    public static let successorName = "pejabat-baru"
    public static let successorNumber = "nip-baru"
    public static let decree = "sk"
  }

  func problems(today: CalendarDate) -> Problems {
    var problems = Problems()
    if office == nil { problems.add(Field.office, "Pilih jabatannya.") }
    for (field, text, words) in [
      (Field.agreement, agreement, "nomor perjanjian"), (Field.minutes, minutes, "nomor Berita Acara"),
      (Field.place, place, "tempat"), (Field.formerName, formerName, "nama pejabat lama"),
      (Field.successorName, successorName, "nama pejabat baru"),
    ] {
      problems.require(text, at: field, "Isi \(words)", upTo: 100)
    }
    for (field, text) in [
      (Field.agreement, agreement), (Field.minutes, minutes), (Field.successorName, successorName),
    ] where text.hidesAPerson {
      problems.add(field, "Isian ini terbaca umum: jangan tulis NIK, NIP, atau nomor kartu.")
    }
    problems.limit(formerNumber, at: Field.formerNumber, "NIP atau NPP", to: 30)
    problems.limit(successorNumber, at: Field.successorNumber, "NIP atau NPP", to: 30)
    problems.limit(decree, at: Field.decree, "Nomor surat keputusan", to: 100)
    if !successorName.isEmpty, successorName == formerName {
      problems.add(Field.successorName, "Pejabat baru sama dengan yang lama.")
    }
    checkDays(today, &problems)
    return problems
  }

  private func checkDays(_ today: CalendarDate, _ problems: inout Problems) {
    if let signedOn {
      if signedOn > today {
        problems.add(Field.signedOn, "Tanggal Berita Acara tidak boleh di masa depan.")
      }
    } else {
      problems.add(Field.signedOn, "Tulis tanggal, misalnya 20-11-2026.")
    }
    if let effectiveOn {
      if effectiveOn > today.adding(months: 12) {
        problems.add(Field.effectiveOn, "Hari ini lebih dari setahun di depan; periksa tahunnya.")
      }
    } else {
      problems.add(Field.effectiveOn, "Tulis tanggal, misalnya 20-11-2026.")
    }
  }
}
