public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down what a local regulation sets for an ambulance, for every Puskesmas of the regency (TAR-23). The older one stays:
/// a claim is paid by the one in force on its day.
public struct RecordLocalTariff: Command {
  public static let action = Action.importReferenceData
  public let tariff: LocalTariff

  public init(_ tariff: LocalTariff) { self.tariff = tariff }

  /// The names of its fields.
  public enum Field {
    public static let government = "pemda"
    public static let likeness = "kesamaan"
    public static let regulation = "perda"
    public static let from = "mulai"
    public static let until = "sampai"
    public static let way = "lewat"
    public static let basis = "dihitung"
    public static let amount = "tarif"
    public static let order = [government, likeness, regulation, from, until, way, basis, amount]
  }

  /// Rupiah of a trip or a kilometre.
  private static let amounts: ClosedRange<Int64> = 1...50_000_000

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<RecordedLocalTariffID>
  {
    let known = try RecordedLocalTariffs(of: context.facility, in: tx)
    try problems(beside: known).throwIfAny()
    let id = RecordedLocalTariffID(at: context.now)
    try tx.execute(
      """
      INSERT INTO local_tariff (id, region, government, likeness, regulation, from_day, until_day, way, basis, amount,
        recorded_at, recorded_by)
      VALUES (\(id), \(known.region), \(tariff.government), \(tariff.likeness), \(tariff.regulation), \(tariff.from),
        \(tariff.until), \(tariff.way), \(tariff.basis), \(tariff.amount), \(context.now), \(context.actor.name))
      """)
    let payload = [
      "region": known.region, "government": tariff.government, "regulation": tariff.regulation,
      "from": tariff.from.iso,
    ]
    return Performed(
      id, try Fact(FactKind.localTariffRecorded, subject: "LocalTariff/\(id)", payload: payload))
  }

  private func problems(beside known: RecordedLocalTariffs) -> Problems {
    var problems = Problems()
    let texts = [(Field.government, tariff.government), (Field.regulation, tariff.regulation)]
    for (field, text) in texts where !(3...100).contains(text.count) {
      problems.add(field, "Isi 3 sampai 100 huruf.")
    }
    let isOurs = tariff.government.lowercased() == known.name.lowercased()
    problems.limit(tariff.likeness, at: Field.likeness, to: 200)
    if !isOurs, tariff.isOwn {
      problems.add(
        Field.likeness,
        "Ini Perda daerah lain, bukan \(known.name). Tulis mengapa dipakai: daerah terdekat, dan apa yang setara."
      )
    }
    if isOurs, !tariff.isOwn { problems.add(Field.likeness, "Kosongkan: ini Perda daerah sendiri.") }
    if let until = tariff.until, until < tariff.from {
      problems.add(Field.until, "Akhir berlaku mendahului awalnya.")
    }
    if !Self.amounts.contains(tariff.amount.amount) {
      problems.add(Field.amount, "Isi tarif 1 sampai 50 juta rupiah.")
    }
    let double = known.all.first { other in
      other.stands && other.tariff.way == tariff.way && other.tariff.from == tariff.from
        && other.tariff.isOwn == tariff.isOwn
    }
    if let double {
      problems.add(
        Field.from,
        "\(double.tariff.citation) sudah berlaku mulai hari ini untuk ambulans \(tariff.way.word); cabut dahulu bila keliru."
      )
    }
    return problems
  }
}

/// Takes one back that was written down wrongly. What was claimed by it stays as it was asked.
public struct WithdrawLocalTariff: Command {
  public static let action = Action.importReferenceData
  let id: RecordedLocalTariffID

  public init(_ id: RecordedLocalTariffID) { self.id = id }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let known = try RecordedLocalTariffs(of: context.facility, in: tx)
    guard let found = known.all.first(where: { $0.id == id }) else { throw Refusal.notFound("Tarif daerah") }
    guard found.stands else { throw Refusal.conflict("Tarif ini sudah dicabut.") }
    try tx.execute(
      """
      UPDATE local_tariff SET withdrawn_at = \(context.now), withdrawn_by = \(context.actor.name) WHERE id = \(id)
      """)
    return Performed(
      (),
      try Fact(
        FactKind.localTariffWithdrawn, subject: "LocalTariff/\(id)",
        payload: ["regulation": found.tariff.regulation]))
  }
}
