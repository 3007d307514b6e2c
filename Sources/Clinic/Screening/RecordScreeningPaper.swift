import Journal
public import Store
public import Vocabulary

/// Writes down that the participant signed a statement, that we send somebody elsewhere to be screened, or that a letter
/// was brought along (agreement 004 L.I II.3.f, j and l). An open claim of the visit gets it as evidence at once. Writing
/// down the same thing again corrects the place.
public struct RecordScreeningPaper: Command {
  public static let action = Action.triage

  public let encounter: EncounterID
  public let kind: ScreeningPaper.Kind
  public let subject: ScreeningSubject
  public let place: String

  // The names of its fields.
  public static let kindField = "surat"
  public static let subjectField = "skrining"
  public static let placeField = "tempat"

  /// - place: where to, or where from; nothing for a statement.
  public init(
    at encounter: EncounterID, _ kind: ScreeningPaper.Kind, of subject: ScreeningSubject, place: String = ""
  ) {
    self.encounter = encounter
    self.kind = kind
    self.subject = subject
    self.place = kind == .statement ? "" : place.trimmingBlanks
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    guard visit.status != .cancelled else { throw Refusal.conflict("Kunjungan ini sudah dibatalkan.") }
    guard visit.payer.isJKN else {
      throw Refusal.conflict("Surat skrining hanya untuk kunjungan yang dijamin JKN.")
    }
    try problems(visit, try Patient.find(visit.patient, of: context.facility, in: tx)).throwIfAny()
    try tx.execute(
      """
      INSERT INTO screening_paper (facility, encounter, kind, subject, place, recorded_at, recorded_by)
      VALUES (\(context.facility), \(encounter), \(kind), \(subject), \(place), \(context.now),
        \(context.actor.name))
      ON CONFLICT (facility, encounter, kind, subject) DO UPDATE SET place = excluded.place,
        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
      """)
    let paper = ScreeningPaper(
      kind: kind, subject: subject, place: place, at: context.now, by: context.actor.name)
    let claims = try Claim.all(of: visit, in: tx)
    try [paper].tickEvidence(on: claims, in: tx, context)
    let payload = ["encounter": encounter.text, "kind": kind.rawValue, "subject": subject.rawValue]
    return Performed(
      (), try Fact(FactKind.screeningPaperRecorded, patient: visit.patient, payload: payload))
  }

  private func problems(_ visit: Encounter, _ patient: Patient) -> Problems {
    var problems = Problems()
    if !subject.isFor(patient) {
      problems.add(Self.subjectField, "Skrining ini hanya untuk peserta perempuan.")
    }
    if kind == .statement, !subject.needsStatement {
      problems.add(Self.subjectField, "Skrining ini tidak memerlukan pernyataan belum skrining.")
    }
    if kind == .received, visit.payer == .jknHere {
      problems.add(
        Self.kindField, "Peserta terdaftar di Puskesmas ini; surat dari FKTP lain tidak diperlukan.")
    }
    if place.hidesAPerson {
      problems.add(Self.placeField, "Tulis nama fasilitasnya saja, tanpa nomor yang panjang.")
    }
    if kind != .statement, !(1...120).contains(place.count) {
      problems.add(Self.placeField, "Tulis nama laboratorium atau fasilitasnya, paling panjang 120 huruf.")
    }
    return problems
  }
}
