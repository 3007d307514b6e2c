import Store
public import Vocabulary

/// A signed visit of a registered participant in a month: what the contact rate is counted from (KBK-03, KBK-04).
public struct RecordedContact: Sendable, Identifiable {
  public let id: EncounterID
  public let patient: PatientID
  public let card: String
  /// Who came, as in the record.
  public let name: String
  public let day: CalendarDate
  public let arrivedAt: Instant
  public let signedAt: Instant
  public let author: PractitionerID
  public let authorName: String
  public let place: Contact.Place
  public let kind: Contact.Kind
  public let mode: Contact.Mode
  public let isEmergency: Bool
  /// Whether anything was measured, found or diagnosed.
  public let hasContent: Bool
  /// Whether BPJS took it over: the insurer counts nothing else (KBK-11).
  public let isAccepted: Bool

  init(_ row: Row) throws {
    id = try row["id"]
    patient = try row["patient"]
    card = try row["card"]
    name = try row["name"]
    day = try row["day"]
    arrivedAt = try row["arrived_at"]
    signedAt = try row["signed_at"]
    author = try row["author"]
    authorName = try row["author_name"]
    place = try row["place"]
    kind = try row["contact_kind"]
    mode = try row["mode"]
    isEmergency = try row["room_kind"] as Room.Kind == .emergency
    hasContent = try row["content"]
    isAccepted = try row["accepted"]
  }

  /// The contacts of the days from `first` until before `next` with participants of a version of the list, by day.
  static func all(
    _ list: ParticipantFile, from first: CalendarDate, until next: CalendarDate, in tx: ReadTransaction
  ) throws -> [RecordedContact] {
    try tx.all(
      """
      SELECT e.id, e.patient, x.card, p.name, e.day, e.arrived_at, f.at AS signed_at, f.author,
        w.name AS author_name, s.place, s.contact_kind, s.mode, r.kind AS room_kind,
        CASE WHEN EXISTS (SELECT 1 FROM observation o WHERE o.encounter = e.id AND o.version = e.version)
          OR EXISTS (SELECT 1 FROM condition c WHERE c.encounter = e.id AND c.version = e.version
            AND c.category = 'diagnosis') THEN 1 ELSE 0 END AS content,
        CASE WHEN EXISTS (SELECT 1 FROM delivery d WHERE d.encounter = e.id AND d.state = 'delivered'
          AND d.destination = 'pcare' AND (d.key = 'kunjungan/' || e.id
            OR (s.contact_kind = 'healthy' AND d.key = 'pendaftaran/' || e.id))) THEN 1 ELSE 0 END AS accepted
      FROM encounter e
      JOIN patient p ON p.id = e.patient
      JOIN room r ON r.id = e.room
      JOIN signature s ON s.encounter = e.id AND s.version = e.version
      JOIN signature f ON f.encounter = e.id AND f.version = 1
      JOIN practitioner w ON w.id = f.author
      JOIN participant x ON x.facility = e.facility AND x.card = COALESCE(e.jkn_number, p.jkn_number)
        AND x.active = 1 AND x.since <= \(list.version) AND (x.until IS NULL OR x.until > \(list.version))
      WHERE e.facility = \(list.facility) AND e.day >= \(first) AND e.day < \(next) AND e.status = 'finished'
      ORDER BY e.day, f.at, e.id
      """, RecordedContact.init)
  }
}
