import Journal
public import Store
public import Vocabulary

/// Writes a session with the network down: what about, who came, what was agreed, and its paper where there is one.
public struct RecordCoaching: Command {
  public static let action = Action.manageClaims
  let draft: CoachingDraft

  public init(_ draft: CoachingDraft) { self.draft = draft }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<CoachingSessionID> {
    let networks = Set(try NetworkFacility.all(of: context.facility, in: tx).map(\.id))
    let (kind, day) = try draft.checked(context.today, networks)
    let id = CoachingSessionID(at: context.now)
    let number = try Numbering.next("PB", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO coaching_session (facility, id, number, kind, held_on, topic, place, leader, minutes, scan,
        recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(number), \(kind), \(day), \(draft.topic.trimmingBlanks),
        \(draft.place.trimmingBlanks), \(draft.leader.trimmingBlanks), \(draft.minutes.trimmingBlanks),
        \(draft.scan), \(context.now), \(context.actor.name))
      """)
    for attendee in draft.attendees {
      try tx.execute(
        """
        INSERT INTO coaching_attendance (facility, session, network, person)
        VALUES (\(context.facility), \(id), \(attendee.network), \(attendee.person.trimmingBlanks))
        """)
    }
    let payload = ["on": day.iso, "attendees": String(draft.attendees.count)]
    return Performed(
      id, try Fact(FactKind.coachingRecorded, subject: "CoachingSession/\(id)", payload: payload))
  }
}

/// What is typed of a session.
public struct CoachingDraft: Sendable {
  public var kind: CoachingSession.Kind?
  public var heldOn: CalendarDate?
  public var topic = ""
  public var place = ""
  public var leader = ""
  public var minutes = ""
  /// The signed list or minutes; nil without.
  public var scan: [UInt8]?
  public var attendees: [CoachingSession.Attendee] = []

  public init() {}

  /// The names of its fields.
  public enum Field {
    public static let kind = "bentuk"
    public static let heldOn = "tanggal"
    public static let topic = "materi"
    public static let place = "tempat"
    public static let leader = "pemimpin"
    public static let minutes = "notulen"
    public static let scan = "pindaian"
    public static let attendees = "hadir"

    /// Who came for a network facility.
    public static func person(_ network: NetworkFacilityID) -> String { "orang-\(network.text)" }
  }

  /// - Throws: the fields that are wrong.
  func checked(
    _ today: CalendarDate, _ known: Set<NetworkFacilityID>
  ) throws(Problems) -> (kind: CoachingSession.Kind, heldOn: CalendarDate) {
    var problems = Problems()
    if kind == nil { problems.add(Field.kind, "Pilih sosialisasi atau pembinaan.") }
    if let heldOn {
      if heldOn > today { problems.add(Field.heldOn, "Tanggalnya tidak boleh di masa depan.") }
      if heldOn < today.adding(months: -24) {
        problems.add(Field.heldOn, "Tanggalnya lebih dari dua tahun lalu; periksa tahunnya.")
      }
    } else {
      problems.add(Field.heldOn, "Tulis tanggal, misalnya 01-02-2026.")
    }
    let texts = [
      (Field.topic, topic, "materinya", 200), (Field.place, place, "tempatnya", 100),
      (Field.leader, leader, "siapa yang memimpin", 100), (Field.minutes, minutes, "notulennya", 4000),
    ]
    for (field, text, what, most) in texts {
      problems.require(text.trimmingBlanks, at: field, "Isi \(what)", upTo: most)
    }
    if attendees.isEmpty {
      problems.add(Field.attendees, "Centang jejaring yang hadir.")
    } else if Set(attendees.map(\.network)).count < attendees.count
      || !known.isSuperset(of: attendees.map(\.network))
    {
      problems.add(Field.attendees, "Ada jejaring yang tidak dikenal atau dicentang dua kali.")
    } else {
      for attendee in attendees {
        problems.require(
          attendee.person.trimmingBlanks, at: Field.person(attendee.network), "Isi siapa yang hadir",
          upTo: 100)
      }
    }
    if let scan { problems.checkScan(scan, in: Field.scan) }
    guard problems.isEmpty, let kind, let heldOn else { throw problems }
    return (kind, heldOn)
  }
}
