public import Store
import Vocabulary

/// The one search box of the counter: fragments of a name, NIK, JKN card, record number, family card, passport,
/// birth date. Best hits first, at most `limit`.
///
/// Every question below reads a bounded stretch of one index (`PatientQueries`), however many patients there are.
public struct SearchPatients: Query {
  public static let action = Action.searchPatients
  public static let mostHits = 20

  public let typed: String
  public let limit: Int

  public init(_ typed: String, limit: Int = SearchPatients.mostHits) {
    self.typed = typed
    self.limit = min(max(1, limit), Self.mostHits)
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> [PatientHit] {
    let words = SearchWords(typed, asOf: context.today)
    guard !words.isEmpty else { return [] }
    let queries = PatientQueries(facility: context.facility, limit: limit)
    var found = Found()
    if let digits = words.digits {
      for query in queries.numbered(digits) { found.add(try tx.all(query, Patient.init)) }
    }
    if let passport = words.passport { found.add(try tx.all(queries.passport(passport), Patient.init)) }
    if let date = words.birthDate {
      let born = try tx.all(queries.born(on: date), Patient.init)
      found.add(NameRank.order(born.filter { NameRank.matches($0.name, words.name) }, by: words.name))
    } else if !words.name.text.isEmpty {
      let beginning = try tx.all(queries.nameBegins(words.name.text), Patient.init)
      found.add(NameRank.order(beginning, by: words.name))
      if found.patients.count < limit, let query = queries.nameContains(words.name) {
        let matches = NameRank.order(try tx.all(query, NameMatch.init), by: words.name)
        found.add(try Patient.find(found.missing(of: matches.map(\.id), upTo: limit), in: tx))
      }
    }
    let patients = found.patients.prefix(limit)
    let lastVisits = try PatientHit.LastVisit.of(patients.map(\.id), in: tx)
    return patients.map { PatientHit(patient: $0, lastVisit: lastVisits[$0.id]) }
  }
}

extension PatientHit.LastVisit {
  fileprivate static func of(_ patients: [PatientID], in tx: ReadTransaction) throws -> [PatientID: Self] {
    guard !patients.isEmpty else { return [:] }
    return try Dictionary(
      tx.all(PatientQueries.lastVisits(of: patients)) { row in
        (try row["patient"] as PatientID, Self(day: try row["day"], room: try row["name"]))
      },
      uniquingKeysWith: { first, _ in first })
  }
}

/// Patients in the order they were found, each once.
private struct Found {
  private(set) var patients: [Patient] = []
  private var known: Set<PatientID> = []

  mutating func add(_ more: [Patient]) {
    for patient in more where known.insert(patient.id).inserted { patients.append(patient) }
  }

  /// Those of `ids` that are not found yet, as far as the list has room.
  func missing(of ids: [PatientID], upTo limit: Int) -> [PatientID] {
    Array(ids.filter { !known.contains($0) }.prefix(limit - patients.count))
  }
}
