public import Vocabulary

/// Something a check before submission found in one service (CLM-17).
public struct ClaimFinding: Sendable, Hashable {
  public let kind: Kind
  public let sentence: String
  /// The article.
  public let source: String
  /// Where it is mended, when that is elsewhere than in the claim.
  public let remedy: Remedy?

  /// A page on which what stands in the way of a claim is mended.
  public enum Remedy: Sendable, Hashable {
    /// What local regulations set for an ambulance.
    case localTariffs
  }

  public enum Kind: String, Sendable, CaseIterable {
    /// A fact that the rule needs is missing.
    case facts
    case duplicate, frequency, sex, age, performer, facility, requirement
    case licence, network, evidence, agreement, expiry
    /// To be looked at; does not hold the claim back.
    case note

    public var word: String {
      switch self {
      case .facts: "Isian belum lengkap"
      case .duplicate: "Ganda"
      case .frequency: "Frekuensi"
      case .sex: "Jenis kelamin"
      case .age: "Umur"
      case .performer: "Pelaksana"
      case .facility: "Fasilitas"
      case .requirement: "Syarat pelayanan"
      case .licence: "SIP"
      case .network: "Jejaring"
      case .evidence: "Bukti"
      case .agreement: "Masa perjanjian"
      case .expiry: "Kedaluwarsa"
      case .note: "Perhatikan"
      }
    }
  }

  public var blocks: Bool { kind != .note }

  init(_ kind: Kind, _ sentence: String, source: String, remedy: Remedy? = nil) {
    self.kind = kind
    self.sentence = sentence
    self.source = source
    self.remedy = remedy
  }
}

/// One service as the rules see it: what it is paid, why, and what stands in its way.
public struct CheckedClaim: Sendable {
  /// Add up to `payable`.
  public let lines: [ClaimLine]
  public let findings: [ClaimFinding]
  public let explanation: [Step]
  public let expiry: ClaimExpiry
  /// The evidence its tariffs ask for.
  public let evidence: [EvidenceList.Item]
  /// How many documents of these lie in its file. Read only for what is not sent yet.
  public let documents: Int

  public var payable: Rupiah { lines.total }
  /// Withheld from its honorarium.
  public var tax: Rupiah { lines.tax }
  public var isReady: Bool { !lines.isEmpty && !findings.contains(where: \.blocks) }
}
