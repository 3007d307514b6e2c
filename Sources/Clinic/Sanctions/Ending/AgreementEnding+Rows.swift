import JKN
import Store
import Vocabulary

extension AgreementEnding {
  /// Notices and terminations, the one that ends last first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [AgreementEnding] {
    let parts = try EndingParts(of: facility, in: tx)
    let notices = try tx.all("SELECT * FROM exit_notice WHERE facility = \(facility)") {
      try AgreementEnding(notice: $0, parts)
    }
    let grounds = try tx.all("SELECT * FROM termination WHERE facility = \(facility)") {
      try AgreementEnding(ground: $0, parts)
    }
    return (notices + grounds).sorted { ($0.effectiveOn, $0.id) > ($1.effectiveOn, $1.id) }
  }

  static func find(
    _ id: AgreementEndingID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> AgreementEnding {
    guard let found = try all(of: facility, in: tx).first(where: { $0.id == id }) else {
      throw Refusal.notFound("Pengakhiran")
    }
    return found
  }

  /// One that was not taken back.
  static func standing(
    _ id: AgreementEndingID, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> AgreementEnding {
    let found = try find(id, of: facility, in: tx)
    guard found.isStanding else { throw Refusal.conflict("Pemberitahuan ini sudah dicabut.") }
    return found
  }

  /// The last day of the agreement that holds now or held last; nil while it goes on, and once a new one was made. That it
  /// runs out and is prolonged year by year is no ending.
  static func day(of facility: FacilityID, in tx: ReadTransaction) throws -> CalendarDate? {
    try AgreementCourse.of(facility, in: tx).end
  }

  private init(notice row: Row, _ parts: EndingParts) throws {
    let id: AgreementEndingID = try row["id"]
    let withdrawnOn: CalendarDate? = try row["withdrawn_on"]
    self.init(
      id: id,
      cause: .notice(
        Notice(
          party: try row["party"], receivedOn: try row["received_on"], wishedOn: try row["wished_on"],
          reason: try row["reason"])),
      effectiveOn: try row["effective_on"], letter: try row["letter"], againFrom: nil,
      withdrawal: try withdrawnOn.map {
        Withdrawal(on: $0, by: try row["withdrawn_by"], because: try row["withdrawn_because"])
      },
      coordination: parts.coordinations[id], destinations: parts.destinations[id] ?? [],
      minutes: parts.minutes[id])
  }

  private init(ground row: Row, _ parts: EndingParts) throws {
    let id: AgreementEndingID = try row["id"]
    self.init(
      id: id, cause: .ground(try row["ground"], on: try row["event_on"]),
      effectiveOn: try row["effective_on"], letter: try row["note"], againFrom: try row["again_from"],
      withdrawal: nil, coordination: parts.coordinations[id], destinations: parts.destinations[id] ?? [],
      minutes: parts.minutes[id])
  }
}

/// What hangs on the endings of a facility.
private struct EndingParts {
  let coordinations: [AgreementEndingID: AgreementEnding.Coordination]
  let destinations: [AgreementEndingID: [AgreementEnding.Destination]]
  let minutes: [AgreementEndingID: EndingMinutes]

  init(of facility: FacilityID, in tx: ReadTransaction) throws {
    let held = try tx.all(
      "SELECT * FROM ending_coordination WHERE facility = \(facility) ORDER BY ending, number"
    ) { row in
      (
        try row["ending"] as AgreementEndingID,
        AgreementEnding.Coordination(
          on: try row["held_on"], parties: try row["parties"], registered: try row["registered"],
          recordedBy: try row["recorded_by"])
      )
    }
    coordinations = Dictionary(held, uniquingKeysWith: { _, newer in newer })
    let statements = try tx.all(
      "SELECT * FROM ending_move WHERE facility = \(facility) ORDER BY destination, number"
    ) { row in
      (
        try row["destination"] as EndingDestinationID,
        (on: try row["on_day"] as CalendarDate, total: try row["total"] as Int)
      )
    }
    let moves = Dictionary(statements, uniquingKeysWith: { _, newer in newer })
    destinations = Dictionary(
      grouping: try tx.all(
        "SELECT * FROM ending_destination WHERE facility = \(facility) ORDER BY recorded_at, id"
      ) { row in
        let id: EndingDestinationID = try row["id"]
        return (
          try row["ending"] as AgreementEndingID,
          AgreementEnding.Destination(
            id: id, name: try row["name"], code: try row["code"], planned: try row["planned"],
            moved: moves[id]?.total ?? 0, movedOn: moves[id]?.on)
        )
      }, by: \.0
    ).mapValues { $0.map(\.1) }
    let signed = try tx.all("SELECT * FROM ending_minutes WHERE facility = \(facility)") {
      (try $0["ending"] as AgreementEndingID, try EndingMinutes($0))
    }
    minutes = Dictionary(signed, uniquingKeysWith: { first, _ in first })
  }
}
