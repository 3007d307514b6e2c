import Store
import Vocabulary

extension MonthGround {
  /// Participants who agreed to be contacted and have not come; nobody else is called (UU 27/2022 art. 20). What was agreed
  /// on joining Prolanis holds until somebody takes it back. Members of Prolanis stand first: their month counts twice.
  func invitable(in tx: ReadTransaction) throws -> [CapitationLine] {
    guard let list = heads?.list else { return [] }
    let came = Set(contacts.counted.map(\.patient))
    let lines = try tx.all(
      """
      SELECT p.id, p.name, x.card, p.phone, COALESCE((SELECT MIN(m.programme) FROM prolanis_membership m
          WHERE m.facility = p.facility AND m.patient = p.id AND m.ended_on IS NULL), '') AS programme,
        \(sql: StandingConsent.columns)
      FROM patient p
      JOIN participant x ON x.facility = p.facility AND x.card = p.jkn_number AND x.active = 1
        AND x.since <= \(list.version) AND (x.until IS NULL OR x.until > \(list.version))
      WHERE p.facility = \(facility) AND p.id IN (
        SELECT m.patient FROM prolanis_membership m
        WHERE m.facility = \(facility) AND m.may_contact = 1 AND m.ended_on IS NULL
        UNION
        SELECT c.patient FROM contact_consent c WHERE c.facility = \(facility) AND c.given = 1
          AND c.at = (SELECT MAX(n.at) FROM contact_consent n
            WHERE n.facility = c.facility AND n.patient = c.patient))
      ORDER BY CASE WHEN EXISTS (SELECT 1 FROM prolanis_membership m
        WHERE m.facility = p.facility AND m.patient = p.id AND m.ended_on IS NULL) THEN 0 ELSE 1 END, p.name
      """
    ) { row -> CapitationLine? in
      guard try StandingConsent(row).mayCall(in: zone) else { return nil }
      let programme: String = try row["programme"]
      return CapitationLine(
        patient: try row["id"], name: try row["name"], card: try row["card"],
        detail: ProlanisProgramme(rawValue: programme).map { "Prolanis \($0.short)" } ?? "Peserta",
        phone: try row["phone"])
    }
    return lines.compactMap { $0 }.filter { line in line.patient.map { !came.contains($0) } ?? false }
  }
}
