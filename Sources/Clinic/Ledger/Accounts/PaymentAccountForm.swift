public import Vocabulary

/// What is typed of an account.
public struct PaymentAccountForm: Sendable {
  public var purpose: PaymentAccount.Purpose?
  public var bank = ""
  public var number = ""
  public var holder = ""
  public var treasurer = ""
  public var taxNumber = ""
  public var isVirtual = false
  public var from: CalendarDate?
  /// The letter that asks for a change.
  public var letter: String?
  public var letterOn: CalendarDate?
  public var addendum: String?
  public var addendumOn: CalendarDate?
  public var enteredOn: CalendarDate?

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let purpose = "untuk-pembayaran"
    public static let bank = "bank"
    public static let number = "nomor-rekening"
    public static let holder = "atas-nama"
    public static let treasurer = "bendahara"
    public static let taxNumber = "npwp"
    public static let isVirtual = "virtual"
    public static let from = "dipakai-sejak"
    public static let letter = "nomor-surat"
    public static let letterOn = "tanggal-surat"
    public static let addendum = "adendum"
    public static let addendumOn = "tanggal-adendum"
    public static let enteredOn = "tanggal-hfis"
  }

  struct Ready {
    let purpose: PaymentAccount.Purpose
    let validFrom: CalendarDate
    /// Of a change.
    let letter: (number: String, on: CalendarDate)?
  }

  /// - Throws: every field that is wrong.
  func checked(beside others: [PaymentAccount], today: CalendarDate) throws -> Ready {
    var problems = words
    let before = others.last { $0.purpose == purpose }
    if let sentence = collision(others, before) { problems.add(Field.number, sentence) }
    if purpose == nil { problems.add(Field.purpose, "Pilih untuk pembayaran apa.") }
    if from == nil { problems.add(Field.from, "Tulis tanggal, misalnya 01-01-2026.") }
    if let before { checkChange(from: before, &problems) }
    for (field, day) in [
      (Field.letterOn, letterOn), (Field.addendumOn, addendumOn), (Field.enteredOn, enteredOn),
    ] {
      if let day, day > today { problems.add(field, "Tanggal ini tidak boleh di masa depan.") }
    }
    try problems.throwIfAny()
    guard let purpose, let from else { throw problems }
    guard before != nil, let letter, let letterOn else {
      return Ready(purpose: purpose, validFrom: from, letter: nil)
    }
    return Ready(purpose: purpose, validFrom: from, letter: (letter, letterOn))
  }

  private var words: Problems {
    var problems = Problems()
    for (field, text, words) in [
      (Field.bank, bank, "nama bank"), (Field.holder, holder, "nama pemilik rekening"),
      (Field.treasurer, treasurer, "nama bendahara"),
    ] {
      problems.require(text, at: field, "Isi \(words)", upTo: 100)
    }
    if !(5...30).contains(number.count) || !number.allSatisfy({ $0.isASCII && $0.isNumber }) {
      problems.add(Field.number, "Nomor rekening terdiri atas 5 sampai 30 angka.")
    }
    if !taxNumber.isEmpty, ![15, 16].contains(taxNumber.count) || !taxNumber.allSatisfy(\.isNumber) {
      problems.add(Field.taxNumber, "NPWP terdiri atas 15 atau 16 angka.")
    }
    return problems
  }

  /// The same account for another payment, the same again, or a change while one is still open.
  private func collision(_ others: [PaymentAccount], _ before: PaymentAccount?) -> String? {
    if others.contains(where: { $0.purpose != purpose && $0.number == number && $0.bank == bank }) {
      return "Rekening ini sudah dicatat untuk pembayaran lain."
    }
    guard let before else { return nil }
    if before.number == number, before.bank == bank, before.holder == holder, before.taxNumber == taxNumber {
      return "Rekening ini sudah dicatat."
    }
    guard before.missing.isEmpty else {
      return
        "Pergantian ke \(before.bank) \(before.number) belum lengkap. Lengkapi atau cabut dahulu."
    }
    return nil
  }

  private func checkChange(from before: PaymentAccount, _ problems: inout Problems) {
    if (letter ?? "").isEmpty || (letter ?? "").count > 100 {
      problems.add(Field.letter, "Pergantian rekening atau NPWP perlu surat: isi nomornya.")
    }
    if letterOn == nil { problems.add(Field.letterOn, "Isi tanggal suratnya.") }
    if addendumOn != nil, (addendum ?? "").isEmpty {
      problems.add(Field.addendum, "Isi nomor adendum yang ditandatangani.")
    }
    if addendumOn == nil, !(addendum ?? "").isEmpty {
      problems.add(Field.addendumOn, "Isi tanggal adendum ditandatangani, atau kosongkan nomornya.")
    }
    if let from, let since = before.validFrom, from <= since {
      problems.add(
        Field.from, "Rekening sebelumnya baru dipakai sejak \(since.iso); pilih sesudahnya.")
    }
  }
}
