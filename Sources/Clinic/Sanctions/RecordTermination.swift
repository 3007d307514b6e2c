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
  public let lastDay: CalendarDate?

  /// - Parameters:
  ///   - day: of what happened; what that is, the ground says.
  ///   - note: number of the letter.
  ///   - lastDay: as the letter has it; it is held against the article. Nil when the letter names none.
  public init(
    _ ground: TerminationGround?, on day: CalendarDate?, note: String, lastDay: CalendarDate? = nil
  ) {
    self.ground = ground
    on = day
    self.note = note.trimmingBlanks
    self.lastDay = lastDay
  }

  /// The names of its fields.
  public enum Field {
    public static let ground = "dasar-akhir"
    public static let day = "tanggal-akhir"
    public static let letter = "surat"
    public static let lastDay = "berakhir"
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<CalendarDate> {
    let terms = try OversightTerms.shipped()
    let warnings = try Warning.all(of: context.facility, in: tx).map(\.given)
    var problems = Problems()
    if ground == nil { problems.add(Field.ground, "Pilih dasar pengakhiran.") }
    problems.require(on, at: Field.day)
    if note.isEmpty || note.count > 500 { problems.add(Field.letter, "Tulis nomor surat atau Berita Acara.") }
    if let ground, let on {
      try check(ground, on, terms, warnings, context, in: tx, &problems)
    }
    try problems.throwIfAny()
    guard let ground, let on else { throw Refusal.notFound("Pengakhiran") }
    let effective = terms.termination(ground, on: on).lastDay
    if let ended = try AgreementEnding.day(of: context.facility, in: tx), ended <= effective {
      throw Refusal.conflict("Perjanjian sudah dicatat berakhir \(ended.iso), sebelum atau pada hari ini.")
    }
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

  private func check(
    _ ground: TerminationGround, _ day: CalendarDate, _ terms: OversightTerms, _ warnings: [GivenWarning],
    _ context: Context, in tx: ReadTransaction, _ problems: inout Problems
  ) throws {
    if day > context.today, terms.grounds[ground]?.mayLieAhead != true {
      problems.add(Field.day, "\(ground.event) tidak boleh di masa depan.")
    }
    if day > context.today.adding(months: 60) {
      problems.add(Field.day, "Hari ini lebih dari lima tahun di depan; periksa tahunnya.")
    }
    if ground == .warnings, terms.standingWarnings(on: day, of: warnings) < terms.warning.mostWritten {
      problems.add(
        Field.ground, "Belum ada \(terms.warning.mostWritten) teguran tertulis yang berlaku pada hari itu.")
    }
    if let field = ground.paper,
      let known = try FacilityDetail.all(of: context.facility, in: tx)[field]?.validUntil, known != day
    {
      problems.add(
        Field.day,
        "Menurut Data fasilitas, \(field.word.lowercased()) berlaku sampai \(known.iso). Perbaiki tanggal ini atau data fasilitasnya."
      )
    }
    if let lastDay, let sentence = terms.termination(ground, on: day).problem(with: lastDay) {
      problems.add(Field.lastDay, sentence)
    }
  }
}

extension TerminationGround {
  /// The paper of the facility whose last day is the event.
  fileprivate var paper: FacilityField? {
    switch self {
    case .licenceEnds: .operatingLicence
    case .accreditation: .accreditation
    default: nil
    }
  }
}
