public import Vocabulary

/// One row of the non-capitation tariffs with its conditions (PKS Bontang 2024 Lampiran II I.A.3–4).
public struct TariffLine: Sendable {
  public let code: String
  /// In Indonesian, as it stands on the claim.
  public let service: String
  /// `nil` where the agreement leaves the amount to a local regulation.
  public let amount: Rupiah?
  public let basis: Basis
  public let sex: Sex?
  public let ages: ClosedRange<Int>?
  /// Empty: anyone.
  public let performers: [Performer]
  public let facility: Facility?
  /// Each has to hold.
  public let limits: [TariffLimit]
  public let requires: Requirement?
  /// Whether it already holds what comes before and after the service: counselling, controls (TAR-21).
  public let includesFollowUp: Bool
  public let source: String
  /// Documents its file has to hold, by the codes of the evidence list; `nil` where that list names the tariff itself.
  public let evidence: [String]?
  /// By what a record shows it; `nil` where the shipped list says it, or nothing does.
  public let sign: RecordSign?

  /// What the amount is paid for.
  public enum Basis: String, Sendable, CaseIterable {
    /// For each service.
    case service
    /// For each day of a stay.
    case day
    /// The most that is paid of the cost.
    case maximum
    /// For a group activity, counted by its own rule.
    case activity
  }

  public enum Facility: String, Sendable, CaseIterable { case poned, inpatient }

  /// An earlier service without which this one is not paid.
  public struct Requirement: Sendable {
    public let code: String
    public let positive: Bool
    /// Names it in a sentence: `Skrining Riwayat Kesehatan (SRK)`.
    public let what: String
  }
}

extension TariffLine {
  init(_ row: JSONFields, citation: String) throws(Problem) {
    code = try row["code"].text()
    service = try row["service"].text()
    amount = try row["amount"].present?.money(in: Limit.tariff)
    basis = try row["basis"].present?.choice() ?? .service
    sex = try row["sex"].present?.choice()
    ages = try Self.ages(row)
    performers =
      try row["performers"].present?.elements { value throws(Problem) in
        try value.field.choice()
      } ?? []
    facility = try row["facility"].present?.choice()
    limits = try row["limits"].present?.objects(TariffLimit.init) ?? []
    requires = try row["requires"].present?.object { needed throws(Problem) in
      Requirement(
        code: try needed["code"].text(), positive: try needed["positive"].present?.flag() ?? false,
        what: try needed["what"].text())
    }
    includesFollowUp = try row["includesFollowUp"].present?.flag() ?? false
    source = "\(citation), \(try row["source"].text())"
    evidence = try row["evidence"].present?.elements { value throws(Problem) in try value.field.text() }
    let own = code
    sign = try row["shownBy"].present?.object { sign throws(Problem) in try RecordSign(sign, of: own) }
  }

  /// Whether a local regulation sets the amount.
  public var isLocal: Bool { amount == nil && basis != .activity }

  private static func ages(_ row: JSONFields) throws(Problem) -> ClosedRange<Int>? {
    guard row["ageFrom"].isPresent || row["ageTo"].isPresent else { return nil }
    let from = try row["ageFrom"].present?.count(in: Limit.age) ?? 0
    let to = try row["ageTo"].present?.count(in: Limit.age) ?? 130
    guard from <= to else { throw row["ageTo"].problem("Umur akhir mendahului umur awal.") }
    return from...to
  }
}
