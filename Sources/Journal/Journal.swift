public import Store
public import Vocabulary

/// The append-only record of what happened at each facility: one chain of hashes per facility.
public enum Journal {
  /// What is announced after every commit that wrote an entry.
  public static let topic = "journal"

  /// Writes one entry in the transaction that made the change.
  /// - Returns: the entry's place in the facility's chain.
  @discardableResult
  public static func append(
    _ fact: Fact, by author: Author, at now: Instant, in tx: WriteTransaction
  ) throws -> Int64 {
    let head = try tx.first(
      "SELECT sequence, hash FROM journal_head WHERE facility = \(author.facility) \(lock: .waiting)"
    ) { (sequence: try $0["sequence"] as Int64, hash: try $0["hash"] as String) }
    let sequence = (head?.sequence ?? 0) + 1
    let previous = head?.hash ?? ChainHash.genesis
    let salt = ID<Fact>(at: now).text
    let digest = ChainHash.digest(salt: salt, payload: fact.payload)
    let hash = ChainHash.hash(
      sequence: sequence, at: now, author: author, kind: fact.kind, patient: fact.patient,
      subject: fact.subject, payloadDigest: digest, previous: previous)
    try tx.execute(
      """
      INSERT INTO journal_entry (facility, sequence, at, account, role, purpose, kind, patient, subject,
        payload_digest, previous, hash)
      VALUES (\(author.facility), \(sequence), \(now), \(author.account), \(author.role),
        \(author.purpose), \(fact.kind), \(fact.patient), \(fact.subject), \(digest), \(previous), \(hash))
      """)
    try tx.execute(
      """
      INSERT INTO journal_payload (facility, sequence, salt, body)
      VALUES (\(author.facility), \(sequence), \(salt), \(fact.payload))
      """)
    try tx.execute(
      """
      INSERT INTO journal_head (facility, sequence, hash) VALUES (\(author.facility), \(sequence), \(hash))
      ON CONFLICT (facility) DO UPDATE SET sequence = excluded.sequence, hash = excluded.hash
      """)
    tx.announce(topic, author.facility.text)
    return sequence
  }

  /// A patient's entries, newest first: who did and who read what.
  public static func entries(
    of patient: PatientID, limit: Int, in tx: ReadTransaction
  ) throws -> [Entry] {
    try tx.all(
      """
      SELECT \(sql: Entry.columns) WHERE e.patient = \(patient)
      ORDER BY e.at DESC, e.sequence DESC LIMIT \(limit)
      """, Entry.init)
  }

  /// Takes the payload of one entry away, as the law may demand (UU 27/2022). The chain stays whole.
  public static func erasePayload(
    facility: FacilityID, sequence: Int64, in tx: WriteTransaction
  ) throws {
    try tx.execute(
      "DELETE FROM journal_payload WHERE facility = \(facility) AND sequence = \(sequence)")
  }
}
