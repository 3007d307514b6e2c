import Vocabulary

/// What is typed when somebody gets access to an application of BPJS: the columns of Lampiran IX.
public struct OperatorForm: Sendable {
  public var account = ""
  public var nik = ""
  public var card = ""
  public var email = ""
  public var application = ""
  public var rights = ""
  /// Day first, as typed.
  public var from = ""
  public var until = ""

  public init() {}

  struct Checked {
    let account: AccountID
    let nik: NIK
    let card: JKNNumber?
    let email: String
    let application: String
    let rights: String
    let from: CalendarDate
    let until: CalendarDate
  }

  func checked(_ today: CalendarDate) throws(Problems) -> Checked {
    var problems = Problems()
    let account = AccountID(self.account)
    if account == nil { problems.add("petugas", "Pilih petugasnya.") }
    let nik = problems.collect("nik") { () throws(Problem) in try NIK(self.nik) }
    let card: JKNNumber? =
      card.isEmpty ? nil : problems.collect("kartu") { () throws(Problem) in try JKNNumber(self.card) }
    if !email.isEmailAddress {
      problems.add("surel", "Isi alamat surel lengkap, misalnya nama@puskesmas.go.id.")
    }
    if !AssignOperator.applications.contains(application) { problems.add("aplikasi", "Pilih aplikasinya.") }
    if rights.isEmpty || rights.count > 200 {
      problems.add("hak", "Isi hak aksesnya, misalnya entri kunjungan; paling panjang 200 huruf.")
    }
    let future = today.adding(days: 20 * 365)
    let (from, until) = (TypedDate.read(self.from, asOf: future), TypedDate.read(self.until, asOf: future))
    if from == nil { problems.add("mulai", "Isi sejak kapan, misalnya 02-01-2026.") }
    if let until {
      if let from, until < from { problems.add("sampai", "Tanggal berakhir lebih awal dari tanggal mulai.") }
      if until < today { problems.add("sampai", "Masa penugasan itu sudah lewat.") }
    } else {
      problems.add("sampai", "Isi sampai kapan, misalnya 31-12-2026.")
    }
    guard problems.isEmpty, let account, let nik, let from, let until else { throw problems }
    return Checked(
      account: account, nik: nik, card: card, email: email, application: application, rights: rights,
      from: from, until: until)
  }
}
