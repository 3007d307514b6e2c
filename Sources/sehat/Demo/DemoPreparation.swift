import Clinic
import Foundation
import Logging
import Store
import Vocabulary

/// Makes the demo's database ready: reference data, one Puskesmas, accounts, stock, and a queue of today. What is
/// there already is left as it is.
struct DemoPreparation {
  let folder: DemoFolder
  let clock: WallClock

  func run() async throws {
    let store = try folder.openDatabase()
    try await store.migrate(Installation.migrations, at: clock.now().milliseconds)
    let demo: DemoPuskesmas
    if let found = try await DemoPuskesmas.find(in: store) {
      demo = found
      Terminal.say("✓ \(demo.facility.name) ditemukan lagi di \(folder.url.path)")
      try await makeAccounts(of: demo, in: store)
    } else {
      demo = try await make(in: store)
    }
    try await DemoCredentials(folder: folder, store: store, demo: demo, clock: clock).run()
    let clinic = Clinic(store: store, clock: clock)
    try await DemoLicences(clinic, at: demo).run()
    if let agreement = try await DemoAgreement(clinic, at: demo).run() {
      Terminal.say("✓ Perjanjian contoh \(agreement) berlaku hari ini; SIP dan STR semua tenaga tercatat")
    }
    let queued = try await DemoDay(clinic, at: demo).queue()
    Terminal.say("✓ \(queued) pasien dalam antrean hari ini")
    if let registered = try await DemoParticipants(clinic, at: demo).run() {
      Terminal.say("✓ \(registered) peserta JKN rekaan terdaftar, dimuat seperti berkas bulanan BPJS")
    }
    let letters = try await DemoReferBack(clinic, at: demo).run()
    if letters > 0 {
      Terminal.say("✓ \(letters) Surat Rujuk Balik contoh: berlaku, segera berakhir, berakhir")
    }
    let claims = try await DemoClaims(clinic, at: demo).run()
    if claims > 0 {
      Terminal.say("✓ \(claims) klaim di meja klaim, separuhnya menunggu persetujuan Puskesmas")
    }
    try store.close()
  }

  private func make(in store: Store) async throws -> DemoPuskesmas {
    let now = clock.now()
    let demo = try await DemoPuskesmas.load(in: store, at: now)
    Terminal.say("✓ Data rujukan dan \(demo.facility.name), Kabupaten Bandung")
    try await makeAccounts(of: demo, in: store)
    let received = try await DemoDay(Clinic(store: store, clock: clock), at: demo).stock()
    Terminal.say("✓ \(received) batch obat di rak")
    return demo
  }

  /// A folder that an older version made lacks those of newer roles.
  private func makeAccounts(of demo: DemoPuskesmas, in store: Store) async throws {
    try await DemoAccounts.seed(demo, in: store, hasher: PasswordHasher(), at: clock.now())
    Terminal.say("✓ Akun contoh untuk setiap peran")
  }
}
