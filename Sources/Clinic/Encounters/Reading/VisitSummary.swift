import Store
public import Vocabulary

/// One visit in a patient's history: when, where, what it was and what was given.
public struct VisitSummary: Sendable, Hashable, Identifiable {
  public let encounter: Encounter
  public let room: String
  public let practitioner: String
  /// The primary one first.
  public let diagnoses: [Condition]
  public let drugs: [String]
  public let systolic: ExactDecimal?
  public let diastolic: ExactDecimal?

  public var id: EncounterID { encounter.id }

  /// Summaries of these visits, in their order.
  static func of(_ visits: [Encounter], in tx: ReadTransaction) throws -> [VisitSummary] {
    guard let facility = visits.first?.facility else { return [] }
    let rooms = try names("room", of: facility, ids: Set(visits.map(\.room.text)), in: tx)
    let people = try names("practitioner", of: facility, ids: Set(visits.map(\.practitioner.text)), in: tx)
    let diagnoses = try diagnoses(of: visits, in: tx)
    let drugs = try drugs(of: visits, in: tx)
    let pressures = try pressures(of: visits, in: tx)
    return visits.map { visit in
      VisitSummary(
        encounter: visit, room: rooms[visit.room.text] ?? "",
        practitioner: people[visit.practitioner.text] ?? "", diagnoses: diagnoses[visit.id] ?? [],
        drugs: drugs[visit.id] ?? [], systolic: pressures[visit.id]?[.systolic],
        diastolic: pressures[visit.id]?[.diastolic])
    }
  }

  private static func names(
    _ table: SQL, of facility: FacilityID, ids: Set<String>, in tx: ReadTransaction
  ) throws -> [String: String] {
    let pairs = try tx.all("SELECT id, name FROM \(sql: table) WHERE id IN \(list: ids.sorted())") { row in
      (try row["id"] as String, try row["name"] as String)
    }
    return Dictionary(pairs, uniquingKeysWith: { first, _ in first })
  }

  private static func diagnoses(
    of visits: [Encounter], in tx: ReadTransaction
  ) throws -> [EncounterID: [Condition]] {
    let found = try tx.all(
      """
      SELECT c.* FROM condition c
      JOIN encounter e ON e.id = c.encounter AND e.version = c.version AND e.facility = c.facility
      WHERE c.encounter IN \(list: visits.map(\.id)) AND c.category = 'diagnosis' ORDER BY c.rank
      """
    ) { row in (try row["encounter"] as EncounterID, try Condition(row)) }
    return Dictionary(grouping: found, by: \.0).mapValues { $0.map(\.1) }
  }

  private static func drugs(
    of visits: [Encounter], in tx: ReadTransaction
  ) throws -> [EncounterID: [String]] {
    var found: [EncounterID: [String]] = [:]
    for visit in visits {
      let prescriptions = try Prescription.all(of: visit.id, in: tx)
      found[visit.id] = prescriptions.filter { $0.state != .cancelled }
        .flatMap(\.items).map { "\($0.drug.name) \($0.drug.strength)".trimmingBlanks }
    }
    return found
  }

  private static func pressures(
    of visits: [Encounter], in tx: ReadTransaction
  ) throws -> [EncounterID: [Observation.Kind: ExactDecimal]] {
    var found: [EncounterID: [Observation.Kind: ExactDecimal]] = [:]
    let rows = try tx.rows(
      """
      SELECT o.encounter, o.kind, o.number FROM observation o
      JOIN encounter e ON e.id = o.encounter AND e.version = o.version AND e.facility = o.facility
      WHERE o.encounter IN \(list: visits.map(\.id)) AND o.kind IN ('systolic', 'diastolic')
      """
    )
    for row in rows {
      let kind: Observation.Kind = try row["kind"]
      let value: ExactDecimal = try row["number"]
      found[try row["encounter"], default: [:]][kind] = value
    }
    return found
  }
}
