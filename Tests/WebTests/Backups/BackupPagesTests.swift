import Clinic
import Foundation
import Testing
import Vocabulary

@testable import Web

@Suite("Cadangan")
struct BackupPagesTests {
  @Test("Where nothing was ever copied, the page says so in red and says what to do")
  func never() async throws {
    try await TestSite { BackupPages(clinic: $0) }.test(as: .adminDinas) { browser in
      let page = try await browser.get(.backups(.list))
      #expect(page.status == .ok)
      #expect(page.text.contains("Belum pernah ada cadangan."))
      #expect(page.text.contains("Cadangan belum pernah diuji."))
      #expect(page.text.contains("belum pernah"))
    }
  }

  @Test("A backup and a drill stand there with their age, and nothing is red")
  func fresh() async throws {
    let site = try await TestSite { BackupPages(clinic: $0) }
    let folder = FileManager.default.temporaryDirectory.appending(path: "sehat-\(UUID().uuidString)").path
    let identity = BackupIdentity()
    let clock = WallClock.fixed(TestSite.morning - .seconds(7200))
    let backup = try await MakeBackup(
      of: site.clinic.store, into: folder, for: [identity.recipient], program: "0.1.0", clock: clock
    ).run()
    let drill = try await DrillRestore(
      recordingIn: site.clinic.store, migrations: Schema.migrations, scratch: folder, clock: clock
    ).run(folder + "/" + backup.file, with: identity)
    #expect(drill.passed)
    try await site.test(as: .kepala) { browser in
      let page = try await browser.get(.backups(.list))
      #expect(page.text.contains(backup.file))
      #expect(page.text.contains("2 jam yang lalu"))
      #expect(page.text.contains("Berhasil"))
      #expect(!page.text.contains("class=\"notice"))
    }
  }

  @Test("Others do not see it")
  func access() async throws {
    try await TestSite { BackupPages(clinic: $0) }.test(as: .dokter) { browser in
      let page = try await browser.get(.backups(.list))
      #expect(page.status == .forbidden)
    }
  }

  @Test("Sizes and times are written as people say them")
  func formats() {
    #expect(Indonesian.size(812) == "812 B")
    #expect(Indonesian.size(64_250) == "64,2 kB")
    #expect(Indonesian.size(1_340_000_000) == "1,3 GB")
    #expect(Indonesian.took(.milliseconds(840)) == "0,8 detik")
    #expect(Indonesian.took(.seconds(45)) == "45 detik")
    #expect(Indonesian.took(.seconds(720)) == "12 menit")
  }
}
