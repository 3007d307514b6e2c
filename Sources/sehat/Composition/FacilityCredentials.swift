import Clinic
import Store
import Vocabulary

/// What a facility signs in with at this moment: from the database, or, for one facility that has none there, from the
/// settings file. What BPJS gave to a person who signs for it opens nothing from there but a sandbox on this machine.
struct FacilityCredentials: Sendable {
  let vault: CredentialVault
  private let configured: ConfiguredCredentials
  private let configuredFacility: ConfiguredFacility

  init(_ settings: Settings, vault: CredentialVault, store: Store, clock: WallClock) {
    self.vault = vault
    configured = settings.credentials
    configuredFacility = ConfiguredFacility(settings.credentials.provider, store: store, clock: clock)
  }

  var uses: CredentialUses { vault.uses }

  func callAsFunction(
    _ system: OutsideSystem, at facility: FacilityID
  ) async throws(CredentialRefusal) -> OpenCredentials {
    if let found = try await find(system, at: facility) { return found }
    uses.note(
      .withheld, of: system, version: 0, at: facility, detail: CredentialRefusal.notSet(system).sentence)
    throw .notSet(system)
  }

  /// Nil where none are set; some systems then take P-Care's.
  func find(
    _ system: OutsideSystem, at facility: FacilityID
  ) async throws(CredentialRefusal) -> OpenCredentials? {
    if let stored = try await vault.credentials(for: system, at: facility) { return stored }
    guard let fromFile = configured[system], await configuredFacility.is(facility) else { return nil }
    guard !system.needsPact || configured.areForTrial else {
      let refusal = CredentialRefusal.unsigned(system)
      uses.note(.withheld, of: system, version: 0, at: facility, detail: refusal.sentence)
      throw refusal
    }
    return fromFile
  }

  /// For what the settings file still holds something that a facility would use.
  func fromFile(_ facility: FacilityID) async -> Set<OutsideSystem> {
    await configuredFacility.is(facility) ? configured.systems : []
  }

  /// Counts one request in which these were shown.
  func shown(_ credentials: [OpenCredentials], at facility: FacilityID) -> @Sendable (String?) -> Void {
    { [uses] refusal in
      for one in credentials {
        uses.note(
          refusal == nil ? .used : .refused, of: one.system, version: one.version, at: facility,
          detail: refusal ?? "")
      }
    }
  }
}
