public import Vocabulary

/// Makes one harmless call with the credentials of a facility. The connectors bring the live one.
public struct CredentialTrial: Sendable {
  /// What came of it, in a sentence for the person.
  public enum Answer: Sendable, Hashable {
    case works(String)
    case fails(String)
    /// There is no call without a consequence.
    case cannotBeTried(String)
  }

  public var run: @Sendable (OutsideSystem, FacilityID) async -> Answer

  public init(run: @escaping @Sendable (OutsideSystem, FacilityID) async -> Answer) { self.run = run }

  /// Without a connector.
  public static let unavailable = CredentialTrial { system, _ in
    .fails("\(system.word) belum dihubungkan: alamatnya belum ada di berkas setelan server.")
  }
}
