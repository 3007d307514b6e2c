public import JKN
public import Store
import Vocabulary

/// What of a case's period its sample is drawn from.
public enum CaseScope: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
  /// Claim lines that BPJS was charged with in the period.
  case charged
  /// Signed visits of JKN participants.
  case jkn
  /// Of these, those that ended in a referral.
  case referred
  /// Every signed visit.
  case all

  public var word: String {
    switch self {
    case .charged: "Klaim yang dibebankan kepada BPJS"
    case .jkn: "Kunjungan JKN yang sudah ditandatangani"
    case .referred: "Kunjungan JKN yang dirujuk"
    case .all: "Semua kunjungan yang sudah ditandatangani"
    }
  }

  /// What can be looked at in a case: a post-claim verification is about claims (VER-01).
  public static func possible(in kind: CaseKind) -> [CaseScope] {
    kind == .postClaim ? [.charged] : allCases
  }

  /// What is counted of it.
  public var unit: String { self == .charged ? "klaim" : "kunjungan" }

  /// Identities of the visits; `charged` has none, its lines are `ChargedClaim`.
  func visits(of found: AuditCase, at facility: FacilityID, in tx: ReadTransaction) throws -> [String] {
    var conditions: [SQL] = [
      "e.facility = \(facility)", "e.day >= \(found.period.lowerBound)",
      "e.day <= \(found.period.upperBound)",
      "e.status = 'finished'", "e.version > 0",
    ]
    if self != .all { conditions.append("e.payer <> 'general'") }
    if self == .referred {
      conditions.append(
        """
        EXISTS (SELECT 1 FROM referral f
          WHERE f.facility = e.facility AND f.encounter = e.id AND f.version = e.version)
        """)
    }
    return try tx.all("SELECT e.id FROM encounter e WHERE \(sql: .all(conditions))") {
      try $0["id"] as String
    }
  }
}
