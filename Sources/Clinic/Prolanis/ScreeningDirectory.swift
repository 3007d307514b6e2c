/// What the insurer's own screening (in Mobile JKN) found of this facility's participants. Asked at the moment and never
/// kept: it is the insurer's. The BPJS connector brings the live one.
public struct ScreeningDirectory: Sendable {
  /// How many are at risk of each disease.
  public var totals: @Sendable () async -> Answer<ScreeningTotal>
  /// What participants answered, by card or part of the name.
  public var participants: @Sendable (String) async -> Answer<ScreenedParticipant>
  /// Whom the screening suggests for a programme of Prolanis, by card or part of the name.
  public var candidates: @Sendable (ProlanisProgramme, String) async -> Answer<ProlanisCandidate>

  public init(
    totals: @escaping @Sendable () async -> Answer<ScreeningTotal>,
    participants: @escaping @Sendable (String) async -> Answer<ScreenedParticipant>,
    candidates: @escaping @Sendable (ProlanisProgramme, String) async -> Answer<ProlanisCandidate>
  ) {
    self.totals = totals
    self.participants = participants
    self.candidates = candidates
  }

  public enum Answer<Row: Sendable & Hashable>: Sendable, Hashable {
    case found([Row])
    /// Why there is no answer, in a sentence for the person.
    case unavailable(String)
  }

  /// Without a connector.
  public static let unavailable = ScreeningDirectory(
    totals: { .unavailable(sentence) }, participants: { _ in .unavailable(sentence) },
    candidates: { _, _ in .unavailable(sentence) })

  private static let sentence = "BPJS belum dihubungkan; hasil skrining Mobile JKN tidak dapat ditampilkan."
}

/// One disease of the screening.
public struct ScreeningTotal: Sendable, Hashable {
  /// As the service names it, without its prefix: `diabetes_mellitus`.
  public let disease: String
  public let atRisk, notAtRisk: Int

  public init(disease: String, atRisk: Int, notAtRisk: Int) {
    self.disease = disease
    self.atRisk = atRisk
    self.notAtRisk = notAtRisk
  }
}

/// What one participant answered.
public struct ScreenedParticipant: Sendable, Hashable {
  public let card, name: String
  /// Years.
  public let age: Int?
  /// By disease; one that was not filled in is left out.
  public let isAtRisk: [String: Bool]

  public init(card: String, name: String, age: Int?, isAtRisk: [String: Bool]) {
    self.card = card
    self.name = name
    self.age = age
    self.isAtRisk = isAtRisk
  }
}

/// Somebody whom the screening suggests for Prolanis.
public struct ProlanisCandidate: Sendable, Hashable {
  public let card, name: String
  /// Years.
  public let age: Int?
  /// Code and name of the last diagnosis, as the insurer has it.
  public let lastDiagnosis: String
  /// Whether the insurer has them as a member.
  public let isMember: Bool

  public init(card: String, name: String, age: Int?, lastDiagnosis: String, isMember: Bool) {
    self.card = card
    self.name = name
    self.age = age
    self.lastDiagnosis = lastDiagnosis
    self.isMember = isMember
  }
}
