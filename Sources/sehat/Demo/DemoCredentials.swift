import Clinic
import Foundation
import Sandbox
import Store
import Vocabulary

/// Gives the demo's Puskesmas what the sandbox lets it in with, the way a Puskesmas keeps it: a key file, a signed pact,
/// and everything locked in the database.
struct DemoCredentials {
  let folder: DemoFolder
  let store: Store
  let demo: DemoPuskesmas
  let clock: WallClock

  func run() async throws {
    let isNew = !FileManager.default.fileExists(atPath: folder.credentialKey.path)
    let keys =
      try isNew
      ? CredentialKeys.make(at: folder.credentialKey.path) : CredentialKeys(file: folder.credentialKey.path)
    let clinic = Clinic(store: store, clock: clock)
    let head = demo.actor(.kepala)
    let answer = try await clinic.read(ReadCredentials(), by: head)
    if !answer.pacts.contains(where: { $0.account == head.account && $0.isInForce(on: answer.today) }) {
      try await clinic.run(FileIntegrityPact(pact(of: head, on: answer.today)), by: head)
    }
    let taken = try await CredentialImport(clinic: clinic, keys: keys, actor: head, holder: head.account)
      .run(configured, replacing: isNew)
    if !taken.isEmpty {
      Terminal.say("✓ Kredensial sandbox terkunci di basis data, dengan pakta integritas contoh")
    }
  }

  private func pact(of head: Actor, on today: CalendarDate) -> PactForm {
    var form = PactForm()
    form.account = head.account.text
    form.identity = "3204130909759006"
    form.position = "Kepala Puskesmas"
    form.email = "kepala@puskesmas.example"
    form.institution = demo.facility.name
    form.place = "Soreang"
    form.signedOn = TypedDate.write(today)
    form.validUntil = TypedDate.write(today.adding(days: 365))
    form.evidence = "Contoh peragaan; tidak ada kertasnya."
    return form
  }

  private var configured: ConfiguredCredentials {
    let credentials = Credentials.generated(seed: DemoFolder.sandboxSeed)
    let (bpjs, satusehat) = (credentials.bpjs, credentials.satusehat)
    return ConfiguredCredentials(
      [
        .pcare: [.consID: bpjs.consId, .secretKey: bpjs.secretKey, .userKey: bpjs.userKey],
        .pcareLogin: [.user: bpjs.pcareUser, .password: bpjs.pcarePassword],
        .satusehat: [
          .clientID: satusehat.clientId, .clientSecret: satusehat.clientSecret,
          .organization: satusehat.organizationId,
        ],
        .mobileJKN: [.user: DemoFolder.mobileUsername, .password: DemoFolder.mobilePassword],
      ], provider: nil, areForTrial: true)
  }
}
