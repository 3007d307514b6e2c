import JKN
import Store
import Vocabulary

extension [ScreeningPaper] {
  /// Ticks these papers in the files of open claims for what they are about (CLM-03). What is ticked already, or was sent,
  /// stays as it is.
  func tickEvidence(on claims: [Claim], in tx: WriteTransaction, _ context: Context) throws {
    for claim in claims where claim.isOpen {
      guard case .tariff(let plain) = claim.service else { continue }
      let items = Set(filter { $0.subject.tariffs.contains(plain.code) }.compactMap(\.kind.evidence))
      let ticked = Set(try ClaimTick.all(of: claim.id, at: context.facility, in: tx).keys)
      guard !items.isSubset(of: ticked) else { continue }
      _ = try TickEvidence(claim.id, ticked.union(items)).perform(in: tx, context)
    }
  }

  /// Takes their ticks off the files of open claims.
  /// - Throws: `Refusal.conflict` while a claim that rests on one of them is in a batch.
  func untickEvidence(on claims: [Claim], in tx: WriteTransaction, _ context: Context) throws {
    for claim in claims where claim.standing != .withdrawn {
      guard case .tariff(let plain) = claim.service else { continue }
      let items = Set(filter { $0.subject.tariffs.contains(plain.code) }.compactMap(\.kind.evidence))
      let ticked = Set(try ClaimTick.all(of: claim.id, at: context.facility, in: tx).keys)
      guard !items.isDisjoint(with: ticked) else { continue }
      guard claim.isOpen else {
        throw Refusal.conflict(
          "Klaim \(claim.number) sudah masuk pengajuan dengan surat ini. Keluarkan dahulu dari pengajuannya.")
      }
      _ = try TickEvidence(claim.id, ticked.subtracting(items)).perform(in: tx, context)
    }
  }
}

extension Claim {
  /// Those made from one visit or its reports, whatever became of them. Found by the patient, by whom claims are indexed.
  static func all(of visit: Encounter, in tx: ReadTransaction) throws -> [Claim] {
    let sql: SQL = """
      SELECT \(sql: columns) WHERE c.facility = \(visit.facility) AND c.patient = \(visit.patient)
        AND c.encounter = \(visit.id) ORDER BY c.id
      """
    return try tx.all(sql, Claim.init)
  }
}
