public import Store
public import Vocabulary

/// What a recomputation of the chains found.
public struct ChainCheck: Sendable, Equatable {
  public struct Break: Sendable, Equatable {
    public let facility: FacilityID
    public let sequence: Int64
    /// An Indonesian sentence: what does not fit.
    public let sentence: String
  }

  public var entries: Int64 = 0
  public var facilities = 0
  public var erasedPayloads: Int64 = 0
  /// The first entry that does not fit, for each broken facility.
  public var breaks: [Break] = []

  /// Recomputes the chains of these facilities from their first entry.
  public static func run(of facilities: [FacilityID], in tx: ReadTransaction) throws -> ChainCheck {
    var check = ChainCheck()
    for facility in facilities { try check.verify(facility, in: tx) }
    return check
  }

  /// Recomputes every chain from its first entry.
  public static func run(in tx: ReadTransaction) throws -> ChainCheck {
    var check = ChainCheck()
    let facilities: [FacilityID] = try tx.all("SELECT facility FROM journal_head ORDER BY facility") {
      try $0["facility"]
    }
    for facility in facilities { try check.verify(facility, in: tx) }
    let orphans: [FacilityID] = try tx.all(
      """
      SELECT DISTINCT facility FROM journal_entry
      WHERE facility NOT IN (SELECT facility FROM journal_head)
      """
    ) { try $0["facility"] }
    for facility in orphans {
      check.breaks.append(Break(facility: facility, sequence: 0, sentence: "Kepala rantai hilang."))
    }
    return check
  }

  private mutating func verify(_ facility: FacilityID, in tx: ReadTransaction) throws {
    facilities += 1
    var previous = ChainHash.genesis
    var expected: Int64 = 1
    var broken: Break?
    try tx.each(
      "SELECT p.salt, \(sql: Entry.columns) WHERE e.facility = \(facility) ORDER BY e.sequence"
    ) { row in
      guard broken == nil else { return }
      let entry = try Entry(row)
      let salt: String? = try row["salt"]
      if let sentence = fault(in: entry, salt: salt, expected: expected, previous: previous) {
        broken = Break(facility: facility, sequence: expected, sentence: sentence)
      }
      if entry.payload == nil { erasedPayloads += 1 }
      entries += 1
      previous = entry.hash
      expected += 1
    }
    let head: String? = try tx.value("SELECT hash FROM journal_head WHERE facility = \(facility)")
    if broken == nil, head != previous {
      broken = Break(
        facility: facility, sequence: expected, sentence: "Entri terakhir hilang: kepala rantai tidak cocok.")
    }
    if let broken { breaks.append(broken) }
  }

  private func fault(in entry: Entry, salt: String?, expected: Int64, previous: String) -> String? {
    if entry.sequence != expected { return "Entri nomor \(expected) hilang." }
    if entry.previous != previous { return "Entri tidak menyambung dengan entri sebelumnya." }
    if ChainHash.hash(of: entry) != entry.hash { return "Isi entri berubah setelah ditulis." }
    if let salt, let payload = entry.payload,
      ChainHash.digest(salt: salt, payload: payload) != entry.payloadDigest
    {
      return "Lampiran entri berubah setelah ditulis."
    }
    return nil
  }
}
