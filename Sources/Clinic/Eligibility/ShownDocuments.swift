public import Store
public import Vocabulary

/// At the counter KIS and a proof of identity were shown, because BPJS does not know the NIK (IDN-05; agreement 004
/// L.I II.1.d): when, to whom, and which proof.
public struct ShownDocuments: Sendable, Hashable {
  /// Who is younger than 17 has no KTP-el yet (IDN-03; agreement 004 L.I II.1.b).
  public enum Identity: String, Sendable, Codable, CaseIterable, SQLBindable, SQLReadable {
    case ktpEl = "ktp-el"
    case kia

    public static func of(_ patient: Patient, on day: CalendarDate) -> Identity {
      patient.age(on: day).map { $0.years < 17 } ?? false ? .kia : .ktpEl
    }

    public var word: String { self == .ktpEl ? "KTP-el" : "KIA atau KK" }
  }

  /// What was ticked at the counter.
  public struct Ticks: Sendable, Hashable {
    public let card: Bool
    public let identity: Bool

    public init(card: Bool, identity: Bool) {
      self.card = card
      self.identity = identity
    }

    public static let none = Ticks(card: false, identity: false)
  }

  public let encounter: EncounterID
  public let identity: Identity
  public let at: Instant
  /// As shown on the screen.
  public let officer: String

  /// Nil when nothing had to be shown for this visit.
  public static func find(_ encounter: EncounterID, in tx: ReadTransaction) throws -> ShownDocuments? {
    try tx.first("SELECT * FROM shown_documents WHERE encounter = \(encounter)") { row in
      ShownDocuments(
        encounter: try row["encounter"], identity: try row["identity"], at: try row["at"],
        officer: try row["officer"])
    }
  }

  func insert(of patient: PatientID, _ context: Context, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO shown_documents (encounter, facility, patient, identity, at, account, officer)
      VALUES (\(encounter), \(context.facility), \(patient), \(identity), \(at), \(context.actor.account),
        \(officer))
      """)
  }
}
