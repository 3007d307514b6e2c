public import Store
public import Vocabulary

extension RegisteredParticipant {
  init(_ row: Row) throws {
    self.init(
      card: try row["card"], nik: try row["nik"], name: try row["name"], sex: try row["sex"],
      birthDate: try row["birth_date"], membership: try row["membership"],
      classOfCare: try row["class_of_care"], active: try row["active"], status: try row["status"])
  }

  /// The participant in a version of the list, by card or NIK.
  public static func find(
    card: JKNNumber?, nik: NIK?, in file: ParticipantFile, _ tx: ReadTransaction
  ) throws -> RegisteredParticipant? {
    let valid: SQL = "since <= \(file.version) AND (until IS NULL OR until > \(file.version))"
    for condition in [card.map { "card = \($0)" as SQL }, nik.map { "nik = \($0)" as SQL }] {
      guard let condition else { continue }
      let found = try tx.first(
        """
        SELECT * FROM participant WHERE facility = \(file.facility) AND \(sql: condition) AND \(sql: valid)
        """, RegisteredParticipant.init)
      if let found { return found }
    }
    return nil
  }

  /// How many the list of a version has: the headcount of its month.
  public static func count(in file: ParticipantFile, _ tx: ReadTransaction) throws -> Int {
    try tx.value(
      """
      SELECT COUNT(*) AS number FROM participant WHERE facility = \(file.facility)
        AND since <= \(file.version) AND (until IS NULL OR until > \(file.version))
      """) ?? 0
  }

  /// Many rows with one statement: several times quicker than one by one.
  static func insert(
    _ people: [RegisteredParticipant], _ facility: FacilityID, since version: Int, in tx: WriteTransaction
  ) throws {
    for start in stride(from: 0, to: people.count, by: rowsAtOnce) {
      let rows = people[start..<min(start + rowsAtOnce, people.count)]
      try tx.execute(
        """
        INSERT INTO participant (facility, card, since, nik, name, sex, birth_date, membership, class_of_care,
          active, status, fingerprint)
        VALUES \(sql: .values(rows.map { $0.values(facility, version) }))
        """)
    }
  }

  /// Twelve parameters each; SQLite takes 32,766, PostgreSQL 65,535 in a statement.
  private static let rowsAtOnce = 200

  private func values(_ facility: FacilityID, _ version: Int) -> SQL {
    """
    \(facility), \(card), \(version), \(nik), \(name), \(sex), \(birthDate), \(membership), \(classOfCare),
      \(active), \(status), \(fingerprint)
    """
  }
}

extension SQL {
  /// `(…), (…), …` of an `INSERT`.
  fileprivate static func values(_ rows: [SQL]) -> SQL {
    var text = Interpolation(literalCapacity: 0, interpolationCount: rows.count)
    for (index, row) in rows.enumerated() {
      text.appendLiteral(index == 0 ? "(" : ", (")
      text.appendInterpolation(sql: row)
      text.appendLiteral(")")
    }
    return SQL(stringInterpolation: text)
  }
}
