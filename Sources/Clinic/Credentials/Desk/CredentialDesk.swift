public import Vocabulary

/// What the page of credentials needs besides the clinic's commands and queries.
public struct CredentialDesk: Sendable {
  public let vault: CredentialVault
  public let trial: CredentialTrial
  /// For what a facility still uses the settings file's credentials.
  public let fromFile: @Sendable (FacilityID) async -> Set<OutsideSystem>

  public init(
    vault: CredentialVault, trial: CredentialTrial = .unavailable,
    fromFile: @escaping @Sendable (FacilityID) async -> Set<OutsideSystem> = { _ in [] }
  ) {
    self.vault = vault
    self.trial = trial
    self.fromFile = fromFile
  }
}
