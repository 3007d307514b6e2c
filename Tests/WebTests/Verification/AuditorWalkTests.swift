import Clinic
import Hummingbird
import HummingbirdTesting
import JKN
import Logging
import Testing
import Vocabulary

@testable import Web

@Suite("An auditor in the house")
struct AuditorWalkTests {
  /// What every account has, and the pages for everybody: they show nothing of a patient.
  private static let harmless: Set<String> = [
    "/", "/akun/sandi", "/masuk", "/keluar", "/healthz", "/readyz", "/metrics", "/berkas-audit",
    "/lapor-kecurangan",
    "/lapor-kecurangan/lihat", "/periksa", "/berkas-audit/{id}",
  ]

  @Test(
    "Every page of the site refuses an auditor, with real identities in every address, but for the audit's own"
  )
  func walk() async throws {
    let house = try await AuditedHouse()
    let patterns = try house.router().routes.filter { $0.method == .get }.map(\.path.description)
    #expect(patterns.count > 60)
    try await house.test { visitor async throws in
      for pattern in patterns {
        guard !Self.harmless.contains(pattern), !pattern.hasPrefix("/aset/") else { continue }
        for id in house.identities {
          let url = pattern.split(separator: "/").map { part in
            part.hasPrefix(":") || part.hasPrefix("{") ? id : String(part)
          }.joined(separator: "/")
          let answer = try await visitor.get("/" + url)
          #expect(Self.refused.contains(Int(answer.status.code)), "\(pattern) gave \(answer.status.code)")
          #expect(!answer.text.contains(AuditedHouse.patientName), "\(pattern)")
        }
      }
    }
  }

  /// Forbidden, unknown, a one-time link that is gone, or led away before anything is shown.
  private static let refused: Set<Int> = [303, 400, 403, 404, 410, 422]

  @Test("Every form of the site changes nothing for an auditor")
  func forms() async throws {
    let house = try await AuditedHouse()
    let patterns = try house.router().routes.filter { $0.method == .post }.map(\.path.description)
    let own: Set<String> = ["/akun/sandi", "/keluar", "/masuk", "/lapor-kecurangan"]
    let before = try await house.entries()
    try await house.test { visitor async throws in
      _ = try await visitor.get("/akun/sandi")
      for pattern in patterns {
        guard !own.contains(where: { pattern == $0 || pattern.hasPrefix($0 + "/") }),
          !pattern.hasPrefix("/antrean-jkn")
        else { continue }
        let id = house.identities[0]
        let url = pattern.split(separator: "/").map {
          $0.hasPrefix(":") || $0.hasPrefix("{") ? id : String($0)
        }
        let answer = try await visitor.post("/" + url.joined(separator: "/"), [:])
        #expect(
          answer.status.code >= 400 || answer.status.code == 303, "\(pattern) gave \(answer.status.code)")
        #expect(!answer.text.contains(AuditedHouse.patientName), "\(pattern)")
      }
    }
    #expect(try await house.entries() == before)
  }

  @Test(
    "The sample is listed without a name; a record is shown to be read, with who reads it, and is not printed"
  )
  func record() async throws {
    let house = try await AuditedHouse()
    try await house.test { visitor async throws in
      let home = try await visitor.get("/")
      #expect(home.text.contains("Berkas audit") && !home.text.contains("Pendaftaran"))
      let files = try await visitor.get("/berkas-audit")
      #expect(files.text.contains(house.opened.number))
      let file = try await visitor.get(Route.audits(.file(house.opened.id.text)).url)
      #expect(file.status == .ok && !file.text.contains(AuditedHouse.patientName))
      let record = try await visitor.get(
        Route.audits(.record(house.opened.id.text, house.visit.text)).url)
      #expect(record.status == .ok && record.text.contains(AuditedHouse.patientName))
      #expect(record.text.contains("Pembacaan ini dicatat") && record.text.contains("view-only"))
      #expect(!record.text.contains("/pasien/") && !record.text.contains("Cetak dengan"))
      let other = try await visitor.get(
        Route.audits(.record(house.opened.id.text, house.outside.text)).url)
      #expect(other.status == .notFound)
    }
  }
}
