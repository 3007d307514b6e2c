import Journal
public import Store
public import Vocabulary

/// Writes the fixed SiLPA of a year down, once.
public struct FixSilpa: Command {
  public static let action = Action.keepLedger
  public let fiscalYear: Int
  public let amount: Rupiah
  public let fromMonth: ParticipantMonth
  public let document: String
  public let dated: CalendarDate

  public init(
    _ amount: Rupiah, of fiscalYear: Int, from fromMonth: ParticipantMonth, document: String,
    dated: CalendarDate
  ) {
    self.fiscalYear = fiscalYear
    self.amount = amount
    self.fromMonth = fromMonth
    self.document = document.trimmingBlanks
    self.dated = dated
  }

  /// The names of its fields.
  public enum Field {
    public static let fiscalYear = "tahun-anggaran"
    public static let amount = "jumlah-silpa"
    public static let fromMonth = "mulai-bulan"
    public static let document = "penetapan"
    public static let dated = "tanggal-penetapan"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<SilpaFixingID> {
    var problems = Problems()
    if try SilpaFixing.all(of: context.facility, in: tx).contains(where: { $0.fiscalYear == fiscalYear }) {
      problems.add(Field.fiscalYear, "SiLPA tahun \(fiscalYear) sudah dicatat; cabut dahulu bila salah.")
    }
    if amount < .zero { problems.add(Field.amount, "SiLPA tidak boleh negatif.") }
    if amount.amount > LedgerLimit.largest {
      problems.add(Field.amount, "Jumlahnya terlalu besar; periksa angka nolnya.")
    }
    if fromMonth.year != fiscalYear + 1 {
      problems.add(Field.fromMonth, "SiLPA tahun \(fiscalYear) diperhitungkan pada tahun \(fiscalYear + 1).")
    }
    if let closed = try MonthClosing.last(of: context.facility, in: tx)?.month, fromMonth <= closed {
      problems.add(Field.fromMonth, "Bulan \(closed.text) sudah ditutup; mulailah di bulan sesudahnya.")
    }
    problems.require(document, at: Field.document, "Isi nomor penetapan", upTo: 100)
    if dated > context.today { problems.add(Field.dated, "Tanggal penetapan tidak boleh di masa depan.") }
    try problems.throwIfAny()
    let id = SilpaFixingID(at: context.now)
    try tx.execute(
      """
      INSERT INTO silpa_fixing (facility, id, fiscal_year, amount, from_month, document, dated, recorded_at,
        recorded_by)
      VALUES (\(context.facility), \(id), \(fiscalYear), \(amount), \(fromMonth), \(document), \(dated),
        \(context.now), \(context.actor.name))
      """)
    return Performed(id, try .entered("silpa", id.text, amount: amount))
  }
}
