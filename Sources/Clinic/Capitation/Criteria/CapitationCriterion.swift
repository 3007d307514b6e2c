public import JKN
public import Store
public import Vocabulary

/// One of the four criteria by which BPJS sets a facility's tariff, as it was on a day (CAP-08; Lampiran II I.A.1.b).
public struct CapitationCriterion: Sendable, Identifiable {
  public let id: CapitationCriterionID
  public let kind: Kind
  /// What it is since then: `3 dokter, 1 dokter gigi`.
  public let value: String
  /// Since when it is so.
  public let since: CalendarDate
  public let change: CriterionChange
  /// When HFIS had it; nil while it has not.
  public let enteredOn: CalendarDate?
  /// The letter or minutes it rests on.
  public let basis: String
  public let recordedBy: String

  public enum Kind: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case staff = "sdm"
    case completeness = "kelengkapan"
    case scope = "lingkup"
    case commitment = "komitmen"

    public var word: String {
      switch self {
      case .staff: "SDM: dokter dan dokter gigi"
      case .completeness: "Kelengkapan sarana dan prasarana"
      case .scope: "Lingkup pelayanan: risiko peserta"
      case .commitment: "Komitmen pelayanan: kinerja (KBK)"
      }
    }
  }

  /// From when on the tariff follows it; nil for an increase that HFIS does not have yet.
  public var countsFrom: CalendarDate? { change.countsFrom(since: since, enteredOn: enteredOn) }

  init(_ row: Row) throws {
    id = try row["id"]
    kind = try row["criterion"]
    value = try row["value"]
    since = try row["since"]
    let written: String = try row["change"]
    change = CriterionChange(rawValue: written) ?? .same
    enteredOn = try row["entered_on"]
    basis = try row["basis"]
    recordedBy = try row["recorded_by"]
  }

  /// The newest first.
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [CapitationCriterion] {
    try tx.all(
      """
      SELECT * FROM capitation_criterion WHERE facility = \(facility) ORDER BY since DESC, recorded_at DESC, id DESC
      """, CapitationCriterion.init)
  }
}

public typealias CapitationCriterionID = ID<CapitationCriterion>
