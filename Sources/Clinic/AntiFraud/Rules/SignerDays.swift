import JKN
import Store
import Vocabulary

/// Who signed how many of each day's visits in a month, and whether there is a person behind the name (KBK-13).
enum SignerDays {
  static func all(
    of month: ParticipantMonth, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [SignerDay] {
    let people = try Self.people(at: facility, in: tx)
    return try tx.all(
      """
      SELECT f.author, e.day, COUNT(*) AS records FROM encounter e
      JOIN signature f ON f.encounter = e.id AND f.version = 1 AND f.facility = e.facility
      WHERE e.facility = \(facility) AND e.day >= \(month.firstDay) AND e.day < \(month.next.firstDay)
        AND e.status = 'finished'
      GROUP BY f.author, e.day ORDER BY e.day, f.author
      """
    ) { row in
      let signer: PractitionerID = try row["author"]
      let person = people[signer]
      return SignerDay(
        signer, person?.name ?? "", on: try row["day"], records: try row["records"],
        hasAccount: person?.hasAccount ?? false, hasLicence: person?.hasLicence ?? false)
    }
  }

  private typealias Person = (name: String, hasAccount: Bool, hasLicence: Bool)

  private static func people(
    at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [PractitionerID: Person] {
    let rows = try tx.all(
      """
      SELECT p.id, p.name,
        CASE WHEN EXISTS (SELECT 1 FROM account a WHERE a.practitioner = p.id) THEN 1 ELSE 0 END AS account,
        CASE WHEN EXISTS (SELECT 1 FROM practice_licence l WHERE l.practitioner = p.id AND l.facility = p.facility)
          OR EXISTS (SELECT 1 FROM practitioner_registration r
            WHERE r.practitioner = p.id AND r.facility = p.facility) THEN 1 ELSE 0 END AS licence
      FROM practitioner p WHERE p.facility = \(facility)
      """
    ) { row in
      let person: Person = (try row["name"], try row["account"], try row["licence"])
      return (try row["id"] as PractitionerID, person)
    }
    return Dictionary(rows, uniquingKeysWith: { first, _ in first })
  }
}

/// The days whose signatures look made by a machine, with why: what the contact guard holds back.
struct GeneratedDays: Sendable {
  private let why: [String: String]

  static let none = GeneratedDays(why: [:])

  private init(why: [String: String]) { self.why = why }

  init(of month: ParticipantMonth, at facility: FacilityID, in tx: ReadTransaction) throws {
    guard let rule = try FraudRules.shipped()[.generatedAccount] else {
      why = [:]
      return
    }
    var reasons: [String: String] = [:]
    for day in try SignerDays.all(of: month, at: facility, in: tx) {
      reasons[Self.key(day.signer, day.day)] = rule.generated(day)
    }
    why = reasons
  }

  func reason(_ signer: PractitionerID, on day: CalendarDate) -> String? { why[Self.key(signer, day)] }

  private static func key(_ signer: PractitionerID, _ day: CalendarDate) -> String {
    "\(signer.text)/\(day.iso)"
  }
}
