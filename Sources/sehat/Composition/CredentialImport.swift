import Clinic
import Store
import Vocabulary

/// Takes what a settings file or the sandbox has to sign in with into the database. What is kept there already stays.
struct CredentialImport {
  let clinic: Clinic
  let keys: CredentialKeys
  let actor: Actor
  /// Who answers for BPJS's keys and holds the P-Care account.
  let holder: AccountID

  /// - Returns: the systems that were taken in.
  func run(
    _ configured: ConfiguredCredentials, replacing: Bool = false
  ) async throws -> [OutsideSystem] {
    var taken: [OutsideSystem] = []
    let known = try await clinic.read(ReadCredentials(), by: actor).lines.filter { $0.current != nil }
    for system in OutsideSystem.allCases {
      guard let open = configured[system], replacing || !known.contains(where: { $0.system == system })
      else { continue }
      var values: [CredentialField: String] = [:]
      for field in system.fields { values[field] = open[field] }
      try await clinic.run(
        SetCredentials(system, values, holder: system.needsPact ? holder.text : "", keys: keys), by: actor)
      taken.append(system)
    }
    return taken
  }
}
