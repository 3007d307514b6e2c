import Journal
public import Store
public import Vocabulary

/// Writes a tariff letter down. Letters never overlap: one without a last day holds until the next begins.
public struct RecordTariffLetter: Command {
  public static let action = Action.keepLedger
  public let number: String
  public let dated: CalendarDate
  public let validFrom: CalendarDate
  public let validUntil: CalendarDate?
  public let tariff: Rupiah
  public let reference: String
  public let scan: [UInt8]?

  public init(
    number: String, dated: CalendarDate, validFrom: CalendarDate, validUntil: CalendarDate? = nil,
    tariff: Rupiah, reference: String = "", scan: [UInt8]? = nil
  ) {
    self.number = number.trimmingBlanks
    self.dated = dated
    self.validFrom = validFrom
    self.validUntil = validUntil
    self.tariff = tariff
    self.reference = reference.trimmingBlanks
    self.scan = scan
  }

  /// The names of its fields.
  public enum Field {
    public static let number = "nomor-surat"
    public static let dated = "tanggal-surat"
    public static let validFrom = "berlaku"
    public static let validUntil = "sampai"
    public static let tariff = "tarif"
    public static let reference = "simpan"
    public static let scan = "pindaian"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<TariffLetterID> {
    let letters = try TariffLetter.all(of: context.facility, in: tx)
    try problems(letters, today: context.today).throwIfAny()
    let id = TariffLetterID(at: context.now)
    try tx.execute(
      """
      INSERT INTO tariff_letter (facility, id, number, dated, valid_from, valid_until, tariff, reference, scan,
        recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(number), \(dated), \(validFrom), \(validUntil), \(tariff),
        \(reference), \(scan), \(context.now), \(context.actor.name))
      """)
    return Performed(id, try .entered("tariff-letter", id.text, amount: tariff))
  }

  private func problems(_ letters: [TariffLetter], today: CalendarDate) -> Problems {
    var problems = Problems()
    if problems.require(number, at: Field.number, "Isi nomor surat", upTo: 100),
      letters.contains(where: { $0.number == number })
    {
      problems.add(Field.number, "Surat dengan nomor ini sudah dicatat.")
    }
    if dated > today { problems.add(Field.dated, "Tanggal surat tidak boleh di masa depan.") }
    if let validUntil, validUntil < validFrom {
      problems.add(Field.validUntil, "Akhir berlaku mendahului awalnya.")
    }
    if let other = letters.first(where: { $0.overlap(from: validFrom, until: validUntil) }) {
      problems.add(
        Field.validFrom,
        "Masa berlakunya tumpang tindih dengan surat \(other.number) (sejak \(other.validFrom.iso)).")
    }
    if tariff <= .zero || tariff > Rupiah(1_000_000) {
      problems.add(Field.tariff, "Tarif per peserta harus antara 1 dan 1.000.000 rupiah.")
    }
    problems.limit(reference, at: Field.reference, "Tempat simpan", to: 200)
    if let scan { problems.checkScan(scan, in: Field.scan) }
    return problems
  }
}
