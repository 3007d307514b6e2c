import Vocabulary

/// What is typed when a signed pact is filed.
public struct PactForm: Sendable {
  public var account = ""
  public var identity = ""
  public var position = ""
  public var email = ""
  public var institution = ""
  public var place = ""
  /// Day first, as typed.
  public var signedOn = ""
  public var validUntil = ""
  public var evidence = ""
  public var scan: [UInt8]?

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let account = "petugas"
    public static let identity = "identitas"
    public static let position = "jabatan"
    public static let email = "surel"
    public static let institution = "instansi"
    public static let place = "tempat"
    public static let signedOn = "tanggal"
    public static let validUntil = "berlaku-sampai"
    public static let evidence = "bukti"
    public static let scan = "pindaian"
  }

  /// Rules of the form: annex XII asks for name, NIK or passport, position, e-mail and institution.
  func problems(today: CalendarDate) -> Problems {
    var problems = Problems()
    if AccountID(account) == nil { problems.add(Field.account, "Pilih petugas yang menandatangani.") }
    if let sentence = Self.problem(ofIdentity: identity) { problems.add(Field.identity, sentence) }
    if position.isEmpty { problems.add(Field.position, "Isi jabatan sesuai pakta.") }
    if !email.isEmailAddress {
      problems.add(Field.email, "Isi alamat surel lengkap, misalnya nama@puskesmas.go.id.")
    }
    if institution.isEmpty { problems.add(Field.institution, "Isi nama instansi.") }
    if place.isEmpty { problems.add(Field.place, "Isi tempat penandatanganan.") }
    let signed = signedDay(today)
    let until = lastDay(today)
    if let signed {
      if signed > today { problems.add(Field.signedOn, "Tanggal tanda tangan belum tiba.") }
    } else {
      problems.add(Field.signedOn, "Isi tanggal tanda tangan, misalnya 02-01-2026.")
    }
    if let until {
      if until < today { problems.add(Field.validUntil, "Pakta ini sudah tidak berlaku pada tanggal itu.") }
      if let signed, until < signed {
        problems.add(Field.validUntil, "Tanggal berakhir lebih awal dari tanggal tanda tangan.")
      }
    } else {
      problems.add(Field.validUntil, "Isi sampai kapan pakta berlaku, misalnya 31-12-2026.")
    }
    if let scan {
      problems.checkScan(scan, in: Field.scan)
    } else if evidence.isEmpty {
      problems.add(
        Field.evidence, "Tulis di mana pakta bertanda tangan disimpan, atau lampirkan pindaiannya.")
    }
    return problems
  }

  func signedDay(_ today: CalendarDate) -> CalendarDate? { TypedDate.read(signedOn, asOf: today) }

  /// A year of two digits lies ahead here.
  func lastDay(_ today: CalendarDate) -> CalendarDate? {
    TypedDate.read(validUntil, asOf: today.adding(days: 20 * 365))
  }

  /// A NIK, or a passport: a letter or two and digits.
  private static func problem(ofIdentity text: String) -> String? {
    guard !text.isEmpty else { return "Isi NIK atau nomor paspor." }
    guard text.allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) }) else {
      return "NIK atau nomor paspor hanya huruf dan angka."
    }
    guard text.allSatisfy(\.isNumber) else {
      return (6...9).contains(text.count) ? nil : "Nomor paspor terdiri dari 6 sampai 9 huruf dan angka."
    }
    do throws(Problem) {
      _ = try NIK(text)
      return nil
    } catch { return error.sentence }
  }
}
