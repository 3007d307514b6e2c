import Journal
public import Store
public import Vocabulary

/// Writes an account down. Another one of the same purpose is paid into only after its addendum is signed and HFIS is
/// updated (CAP-26; Lampiran II III.24): the later of the two decides from when on.
public struct RecordAccount: Command {
  public static let action = Action.keepLedger
  let form: PaymentAccountForm

  public init(_ form: PaymentAccountForm) { self.form = form }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<PaymentAccountID> {
    let others = try PaymentAccount.all(of: context.facility, in: tx)
    let ready = try form.checked(beside: others, today: context.today)
    let id = PaymentAccountID(at: context.now)
    try tx.execute(
      """
      INSERT INTO payment_account (facility, id, purpose, bank, number, holder, treasurer, tax_number, is_virtual,
        valid_from, addendum, addendum_on, entered_on, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(ready.purpose), \(form.bank), \(form.number), \(form.holder),
        \(form.treasurer), \(form.taxNumber), \(form.isVirtual), \(ready.validFrom), \(form.addendum),
        \(form.addendumOn), \(form.enteredOn), \(context.now), \(context.actor.name))
      """)
    return Performed(id, try .entered("payment-account", id.text))
  }
}

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
    public static let addendum = "adendum"
    public static let addendumOn = "tanggal-adendum"
    public static let enteredOn = "tanggal-hfis"
  }

  /// - Throws: every field that is wrong.
  func checked(
    beside others: [PaymentAccount], today: CalendarDate
  ) throws -> (purpose: PaymentAccount.Purpose, validFrom: CalendarDate) {
    var problems = Problems()
    for (field, text, words) in [
      (Field.bank, bank, "nama bank"), (Field.holder, holder, "nama pemilik rekening"),
      (Field.treasurer, treasurer, "nama bendahara"),
    ] where text.isEmpty || text.count > 100 {
      problems.add(field, "Isi \(words), paling panjang 100 huruf.")
    }
    if !(5...30).contains(number.count) || !number.allSatisfy({ $0.isASCII && $0.isNumber }) {
      problems.add(Field.number, "Nomor rekening terdiri atas 5 sampai 30 angka.")
    } else if others.contains(where: { $0.number == number && $0.bank == bank }) {
      problems.add(Field.number, "Rekening ini sudah dicatat.")
    }
    if !taxNumber.isEmpty, ![15, 16].contains(taxNumber.count) || !taxNumber.allSatisfy(\.isNumber) {
      problems.add(Field.taxNumber, "NPWP terdiri atas 15 atau 16 angka.")
    }
    if purpose == nil { problems.add(Field.purpose, "Pilih untuk pembayaran apa.") }
    if from == nil { problems.add(Field.from, "Tulis tanggal, misalnya 01-01-2026.") }
    let before = others.last { $0.purpose == purpose }
    if let before {
      if (addendum ?? "").isEmpty {
        problems.add(Field.addendum, "Pergantian rekening perlu adendum: isi nomornya.")
      }
      if addendumOn == nil { problems.add(Field.addendumOn, "Isi tanggal adendum ditandatangani.") }
      if enteredOn == nil {
        problems.add(Field.enteredOn, "Isi tanggal HFIS diperbarui; sebelumnya BPJS tidak membayar ke sini.")
      }
      if let from, from <= before.validFrom {
        problems.add(
          Field.from, "Rekening sebelumnya baru dipakai sejak \(before.validFrom.iso); pilih sesudahnya.")
      }
    }
    for (field, day) in [(Field.addendumOn, addendumOn), (Field.enteredOn, enteredOn)] {
      if let day, day > today { problems.add(field, "Tanggal ini tidak boleh di masa depan.") }
    }
    try problems.throwIfAny()
    guard let purpose, let from else { throw problems }
    return (purpose, [from, addendumOn, enteredOn].compactMap { $0 }.max() ?? from)
  }
}
