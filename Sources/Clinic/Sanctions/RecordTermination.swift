public import JKN
import Journal
public import Store
public import Vocabulary

/// Writes down that the agreement ends before its time; from when on follows from the ground (SAN-06).
public struct RecordTermination: Command {
  public static let action = Action.manageCases
  public let ground: TerminationGround?
  public let on: CalendarDate?
  public let note: String

  public init(_ ground: TerminationGround?, on day: CalendarDate?, note: String) {
    self.ground = ground
    on = day
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<CalendarDate> {
    var problems = Problems()
    let terms = try OversightTerms.shipped()
    let warnings = try Warning.all(of: context.facility, in: tx).map(\.given)
    if ground == nil { problems.add("dasar-akhir", "Pilih dasar pengakhiran.") }
    if on == nil { problems.add("tanggal-akhir", "Tulis tanggal, misalnya 20-11-2026.") }
    if note.isEmpty || note.count > 500 { problems.add("surat", "Tulis nomor surat atau Berita Acara.") }
    if ground == .warnings, let on, terms.standingWarnings(on: on, of: warnings) < terms.warning.mostWritten {
      problems.add("dasar-akhir", "Belum ada \(terms.warning.mostWritten) teguran tertulis yang berlaku.")
    }
    try problems.throwIfAny()
    guard let ground, let on else { throw Refusal.notFound("Pengakhiran") }
    let effective = ground.effective(on)
    let again = terms.recooperationDay(after: effective, ground, warnings: warnings)
    try tx.execute(
      """
      INSERT INTO termination (facility, id, ground, event_on, effective_on, again_from, note, recorded_at, recorded_by)
      VALUES (\(context.facility), \(AgreementEndingID(at: context.now)), \(ground), \(on), \(effective), \(again), \(note),
        \(context.now), \(context.actor.name))
      """)
    let payload = ["ground": ground.rawValue, "effectiveOn": effective.iso]
    return Performed(effective, try Fact(FactKind.agreementTerminated, payload: payload))
  }
}
