public import JKN
import Store
import Vocabulary

/// The participants a month is paid for: the newest list of that month or before it (REG-02).
public struct RegisteredHeads: Sendable {
  public let list: ParticipantFile
  /// Active participants, by sex and age on the first of the month.
  public let headcount: Headcount
  /// The same, as the agreement's age groups count them.
  public let groups: [ParticipantGroup]
  /// On the list, but not covered now.
  public let inactive: Int

  /// Nil while no list was taken in.
  static func find(
    of month: ParticipantMonth, at facility: FacilityID, under terms: AgreementTerms, in tx: ReadTransaction
  ) throws -> RegisteredHeads? {
    guard let list = try list(of: month, at: facility, in: tx) else { return nil }
    let groups = terms.capitation.ageGroups
    let edges = groups.map { month.firstDay.adding(months: -12 * $0.ages.lowerBound) }
    let group: SQL = edges.enumerated().dropFirst().reduce("0") { inner, edge in
      "CASE WHEN birth_date <= \(edge.element) THEN \(edge.offset) ELSE \(sql: inner) END"
    }
    let rows = try tx.all(
      """
      SELECT active, sex, age_group, COUNT(*) AS heads FROM (
        SELECT active, sex, \(sql: group) AS age_group FROM participant
        WHERE facility = \(facility) AND since <= \(list.version)
          AND (until IS NULL OR until > \(list.version))) AS listed
      GROUP BY active, sex, age_group
      """
    ) { row in
      (
        active: try row["active"] as Bool, sex: try row["sex"] as Sex, group: try row["age_group"] as Int,
        heads: try row["heads"] as Int64
      )
    }
    let active = rows.filter { $0.active && groups.indices.contains($0.group) }
    let counted = active.sorted { ($0.group, $0.sex.rawValue) < ($1.group, $1.sex.rawValue) }
      .map { ParticipantGroup(sex: $0.sex, age: .group(groups[$0.group].code), count: $0.heads) }
    let headcount = try Headcount(counted, under: terms.capitation)
    let inactive = rows.filter { !$0.active }.reduce(0) { $0 + Int($1.heads) }
    return RegisteredHeads(list: list, headcount: headcount, groups: counted, inactive: inactive)
  }

  static func list(
    of month: ParticipantMonth, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> ParticipantFile? {
    try tx.first(
      """
      SELECT * FROM participant_file WHERE facility = \(facility) AND complete = 1 AND month <= \(month)
      ORDER BY month DESC, version DESC LIMIT 1
      """, ParticipantFile.init)
  }
}
