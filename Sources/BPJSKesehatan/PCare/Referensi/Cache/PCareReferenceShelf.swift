import Store
import Vocabulary

/// The kept lists of one P-Care log-in, in the database.
struct PCareReferenceShelf: Sendable {
  let login: String

  func age(of list: PCareReferenceList, in tx: ReadTransaction) throws -> PCareListAge? {
    try tx.first(
      "SELECT read_at, tried_at, problem FROM pcare_list WHERE login = \(login) AND list = \(list.rawValue)"
    ) { PCareListAge(readAt: try $0["read_at"], triedAt: try $0["tried_at"], problem: try $0["problem"]) }
  }

  /// Rows in P-Care's order; those whose code or name holds `words`, when they are given.
  func rows(
    of list: PCareReferenceList, words: String = "", limit: Int = 1_000, in tx: ReadTransaction
  ) throws -> [PCareReference] {
    let pattern = "%\(words.lowercased())%"
    return try tx.all(
      """
      SELECT parent, code, name, flag, amount FROM pcare_reference
      WHERE login = \(login) AND list = \(list.rawValue) AND search LIKE \(pattern)
      ORDER BY position LIMIT \(limit)
      """
    ) {
      PCareReference(
        try $0["code"], try $0["name"], parent: try $0["parent"], flag: try $0["flag"],
        amount: try $0["amount"])
    }
  }

  /// Puts a list that was just read in the place of the one before. An empty answer never empties a list.
  func keep(
    _ rows: [PCareReference], of list: PCareReferenceList, at now: Instant, in tx: WriteTransaction
  ) throws {
    if !rows.isEmpty {
      try tx.execute("DELETE FROM pcare_reference WHERE login = \(login) AND list = \(list.rawValue)")
    }
    for (position, row) in rows.enumerated() {
      try tx.execute(
        """
        INSERT INTO pcare_reference (login, list, parent, code, name, search, flag, amount, position)
        VALUES (\(login), \(list.rawValue), \(row.parent), \(row.code), \(row.name),
          \("\(row.code) \(row.name)".lowercased()), \(row.flag), \(row.amount), \(position))
        ON CONFLICT (login, list, parent, code) DO NOTHING
        """)
    }
    try note(list, readAt: now, at: now, problem: nil, in: tx)
  }

  /// The list is being read from now on; what is kept of it stays.
  func begin(_ list: PCareReferenceList, at now: Instant, in tx: WriteTransaction) throws {
    let age = try age(of: list, in: tx)
    try note(list, readAt: age?.readAt, at: now, problem: age?.problem, in: tx)
  }

  /// The list could not be read: the old one stays, with the reason.
  func fail(
    _ list: PCareReferenceList, _ problem: String, at now: Instant, in tx: WriteTransaction
  ) throws {
    try note(list, readAt: try age(of: list, in: tx)?.readAt, at: now, problem: problem, in: tx)
  }

  private func note(
    _ list: PCareReferenceList, readAt: Instant?, at now: Instant, problem: String?, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO pcare_list (login, list, read_at, tried_at, problem)
      VALUES (\(login), \(list.rawValue), \(readAt), \(now), \(problem))
      ON CONFLICT (login, list) DO UPDATE SET read_at = excluded.read_at, tried_at = excluded.tried_at,
        problem = excluded.problem
      """)
  }
}
