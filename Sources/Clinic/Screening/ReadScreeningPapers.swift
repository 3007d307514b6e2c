public import Store
public import Vocabulary

/// A visit with the papers of its screenings; the reading is journalled.
public struct ReadScreeningPapers: Query {
  public static let action = Action.readRecord
  public let encounter: EncounterID

  public init(at encounter: EncounterID) { self.encounter = encounter }

  public struct Answer: Sendable {
    public let record: EncounterRecord
    public let papers: [ScreeningPaper]
    /// Written down by mistake and taken back.
    public let withdrawn: [WithdrawnScreeningPaper]
    /// Statements the patient signed at other visits of the same year: each screening is paid once a year.
    public let earlier: [Earlier]

    public func paper(_ kind: ScreeningPaper.Kind, of subject: ScreeningSubject) -> ScreeningPaper? {
      papers.first { $0.kind == kind && $0.subject == subject }
    }

    /// What it bears when it is printed now; those that were taken back keep theirs.
    public func number(_ kind: ScreeningPaper.Kind, of subject: ScreeningSubject) -> String {
      ScreeningPaper.number(
        of: subject, at: record.encounter.number,
        again: withdrawn.count { $0.paper.kind == kind && $0.paper.subject == subject })
    }
  }

  public struct Earlier: Sendable, Hashable {
    public let subject: ScreeningSubject
    public let day: CalendarDate
    /// Of the visit.
    public let number: String
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    return Answer(
      record: try EncounterRecord.load(encounter, in: tx),
      papers: try ScreeningPaper.all(of: encounter, at: context.facility, in: tx),
      withdrawn: try WithdrawnScreeningPaper.all(of: encounter, at: context.facility, in: tx),
      earlier: try earlier(than: visit, context, in: tx))
  }

  private func earlier(
    than visit: Encounter, _ context: Context, in tx: ReadTransaction
  ) throws -> [Earlier] {
    guard let newYear = CalendarDate(year: visit.day.year, month: 1, day: 1) else { return [] }
    return try tx.all(
      """
      SELECT s.subject, e.day, e.number FROM screening_paper s
      JOIN encounter e ON e.facility = s.facility AND e.id = s.encounter
      WHERE s.facility = \(context.facility) AND s.kind = \(ScreeningPaper.Kind.statement)
        AND e.patient = \(visit.patient) AND e.id <> \(encounter) AND e.status <> 'cancelled'
        AND e.day >= \(newYear) AND e.day <= \(visit.day) ORDER BY e.day, e.number
      """
    ) { Earlier(subject: try $0["subject"], day: try $0["day"], number: try $0["number"]) }
  }

  public func patientRead(_ answer: Answer) -> PatientID? { answer.record.patient.id }
}
