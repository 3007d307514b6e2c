import JKN
import Journal
public import Store
public import Vocabulary

/// What everybody may know of a Puskesmas's service: its name board and schedule (FAC-03, FAC-04, FAC-06; L.VIII).
public struct PublicSchedule: Sendable {
  public let facility: Facility
  public let today: CalendarDate
  /// The holiday or day of collective leave that today is; nil on other days.
  public let holiday: String?
  /// Today's sessions, the substitutes in.
  public let sessions: [Session]
  /// The week, by weekday, room and hour.
  public let week: [Session]
  /// What may be read by everybody.
  public let details: [FacilityField: FacilityDetail]

  /// One session with who serves in it.
  public struct Session: Sendable, Hashable {
    /// 1 = Monday.
    public let weekday: Int
    public let room: String
    public let practitioner: String
    public let profession: Practitioner.Profession
    /// Who serves instead; only on a day.
    public let substitute: String?
    public let opens: String
    public let closes: String
  }

  /// First opening and last closing of a weekday; `nil` when there is no service.
  public func hours(_ weekday: Int) -> (opens: String, closes: String)? {
    let sessions = week.filter { $0.weekday == weekday }
    guard let opens = sessions.map(\.opens).min(), let closes = sessions.map(\.closes).max() else {
      return nil
    }
    return (opens, closes)
  }

  /// Somebody who serves here, with the sessions of the week.
  public struct Practice: Sendable {
    public let name: String
    public let profession: Practitioner.Profession
    /// By weekday and hour.
    public let sessions: [Session]
  }

  /// The week by who serves in it, doctors and dentists first.
  public var practices: [Practice] {
    Dictionary(grouping: week, by: \.practitioner).compactMap { name, sessions in
      sessions.first.map { Practice(name: name, profession: $0.profession, sessions: sessions) }
    }.sorted { ($0.rank, $0.name) < ($1.rank, $1.name) }
  }

  static func read(
    _ facility: Facility, on today: CalendarDate, in tx: ReadTransaction
  ) throws -> PublicSchedule {
    let holidays = try KnownHolidays.calendar(in: tx)
    let instead = try SubstituteDuty.substitutes(at: facility.id, on: today, in: tx)
    let week = try PracticeSession.week(of: facility.id, on: today, in: tx)
      .filter { $0.session.room.active && $0.session.practitioner.active }
      .sorted {
        ($0.weekday, $0.session.room.letter, $0.session.opens) < (
          $1.weekday, $1.session.room.letter, $1.session.opens
        )
      }
    func session(_ line: (weekday: Int, session: PracticeSession), dated: Bool) -> Session {
      let session = line.session
      return Session(
        weekday: line.weekday, room: session.room.name, practitioner: session.practitioner.name,
        profession: session.practitioner.profession,
        substitute: dated ? instead[session.practitioner.id]?.name : nil, opens: session.opens,
        closes: session.closes)
    }
    return PublicSchedule(
      facility: facility, today: today, holiday: holidays.national[today] ?? holidays.collectiveLeave[today],
      sessions: week.filter { $0.weekday == today.weekday }.map { session($0, dated: true) },
      week: week.map { session($0, dated: false) },
      details: try FacilityDetail.all(of: facility.id, in: tx).filter { $0.key.isPublic })
  }
}

extension PublicSchedule.Practice {
  fileprivate var rank: Int {
    switch profession {
    case .doctor: 0
    case .dentist: 1
    default: 2
    }
  }
}

extension Clinic {
  /// The schedule of the facility with this identity or `kdProvider`; `nil` when there is none. Read without a signed-in
  /// person: it names those who serve, and nobody who is served.
  public func publicSchedule(_ key: String) async throws -> PublicSchedule? {
    let now = clock.now()
    return try await store.read { tx in
      let facility = try tx.first(
        """
        SELECT * FROM facility WHERE (id = \(key.lowercased()) OR bpjs_provider = \(key.uppercased()))
          AND id NOT IN \(sql: ArrivingFacility.all)
        """, Facility.init)
      return try facility.map { try PublicSchedule.read($0, on: $0.zone.date(of: now), in: tx) }
    }
  }
}

/// The same for the people of the house, to be printed.
public struct ReadPublicSchedule: Query {
  public static let action = Action.manageFacility

  public init() {}

  public func read(in tx: ReadTransaction, _ context: Context) throws -> PublicSchedule {
    try PublicSchedule.read(try Facility.find(context.facility, in: tx), on: context.today, in: tx)
  }
}
