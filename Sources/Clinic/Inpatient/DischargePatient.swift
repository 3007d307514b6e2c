import Journal
public import Store
public import Vocabulary

/// A patient goes home, or died: then the day is the patient's day of death, where none is recorded yet. With the visit
/// closed too, the claim of the stay is drafted (CLM-02).
public struct DischargePatient: Command {
  public static let action = Action.keepStays
  /// Letters of the note.
  static let longestNote = 500

  public let stay: StayID
  /// Day and time of day at the facility, as typed.
  public let day: String
  public let clock: String
  public let disposition: Stay.Disposition?
  public let note: String

  public init(_ stay: StayID, day: String, clock: String, _ disposition: Stay.Disposition?, note: String = "")
  {
    self.stay = stay
    self.day = day
    self.clock = clock
    self.disposition = disposition
    self.note = note.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let found = try Stay.holding(stay, of: context.facility, in: tx)
    guard found.isOpen else { throw Refusal.conflict("Pasien ini sudah dipulangkan.") }
    var problems = Problems()
    let moment = TypedMoment.read(day, clock, context, &problems)
    if let moment, moment < found.admittedAt {
      problems.add(Stay.Field.day, "Waktu pulang tidak boleh sebelum waktu masuk.")
    }
    if disposition == nil { problems.add(Stay.Field.disposition, "Pilih cara pulang.") }
    if note.count > Self.longestNote {
      problems.add(Stay.Field.note, "Paling panjang \(Self.longestNote) huruf.")
    } else if disposition == .other, note.isEmpty {
      problems.add(Stay.Field.note, "Tulis bagaimana pasien pulang.")
    }
    try problems.throwIfAny()
    guard let moment, let disposition else { throw problems }
    try tx.execute(
      """
      UPDATE stay SET discharged_at = \(moment), disposition = \(disposition), discharge_note = \(note),
        discharged_by = \(context.actor.name)
      WHERE facility = \(context.facility) AND id = \(stay)
      """)
    if disposition == .deceased {
      try Patient.recordDeath(of: found.patient, on: context.zone.date(of: moment), in: tx, context)
    }
    try StayDrafting.settle(try Stay.find(stay, of: context.facility, in: tx), in: tx, context)
    return Performed((), try found.fact(FactKind.stayDischarged))
  }
}
