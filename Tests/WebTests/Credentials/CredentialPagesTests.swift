import Clinic
import Foundation
import HTTPTypes
import Hummingbird
import Testing
import Vocabulary

@testable import Web

@Suite("Kredensial")
struct CredentialPagesTests {
  private static let secrets = [
    "704170417041", "RAHASIA-kunci-7041", "userkey00704100userkey", "Sandi:P-Care 7041",
  ]

  /// The pages over a key file of their own; the head has an account.
  private static func site(key: Bool = true, trial: CredentialTrial = .unavailable) async throws -> TestSite {
    let path = FileManager.default.temporaryDirectory.appending(path: "sehat-\(UUID().uuidString).kunci").path
    if key { _ = try CredentialKeys.make(at: path) }
    let site = try await TestSite(
      { clinic in
        let uses = CredentialUses(store: clinic.store, clock: clinic.clock)
        let vault = CredentialVault(clinic.store, keyFile: path, clock: clinic.clock, uses: uses)
        return CredentialPages(
          clinic: clinic, desk: CredentialDesk(vault: vault, trial: trial), documents: .test(clinic))
      }, { SecurityLogPages(clinic: $0) })
    let demo = site.demo
    try await site.clinic.store.write { tx in
      let head = demo.actor(.kepala)
      try Account(
        id: head.account, facility: head.facility, userName: UserName("kepala"), name: head.name,
        roles: head.roles
      ).insert(password: nil, at: TestSite.morning, in: tx)
    }
    return site
  }

  private static func consumer(_ holder: Actor) -> FormValues {
    [
      "cons-id": " 704170417041 ", "secret-key": "RAHASIA-kunci-7041", "user-key": "userkey00704100userkey",
      "penanggung-jawab": holder.account.text,
    ]
  }

  private static func pact(_ holder: Actor, _ token: FormToken?) -> String {
    let fields = [
      FormToken.field: token?.text ?? "", "petugas": holder.account.text, "identitas": "3204130909759006",
      "jabatan": "Kepala", "surel": "kepala@puskesmas.example", "instansi": "Puskesmas", "tempat": "Soreang",
      "tanggal": "20-11-2026", "berlaku-sampai": "31-12-2026", "bukti": "",
    ]
    let parts = fields.map { "--batas\r\nContent-Disposition: form-data; name=\"\($0)\"\r\n\r\n\($1)\r\n" }
    return parts.joined()
      + "--batas\r\nContent-Disposition: form-data; name=\"pindaian\"; filename=\"pakta.pdf\"\r\n\r\n%PDF-1.5 contoh\r\n--batas--\r\n"
  }

  @Test("Keys are kept, and no page ever shows them again; who and when stands there")
  func writtenOnly() async throws {
    let site = try await Self.site()
    let head = site.demo.actor(.kepala)
    try await site.test(as: .kepala) { browser async throws in
      let kept = try await browser.post(.credentials(.edit("pcare")), Self.consumer(head))
      #expect(kept.location == Route.credentials(.list).url)
      let list = try await browser.get(.credentials(.list))
      #expect(list.text.contains("Tersimpan, diganti baru saja oleh \(head.name)"))
      #expect(list.text.contains("Pakta integritas \(head.name) belum tersimpan"))
      for route in [
        Route.credentials(.list), .credentials(.edit("pcare")), .credentials(.registers),
        .credentials(.newPact()), .securityLog(.list()), .securityLog(.file()),
      ] {
        let page = try await browser.get(route)
        #expect(page.status == .ok)
        for secret in Self.secrets { #expect(!page.text.contains(secret), "\(secret) on \(route.url)") }
      }
    }
  }

  @Test("A form that is refused says why beside each field and gives back nothing of what was typed")
  func refused() async throws {
    let site = try await Self.site()
    let head = site.demo.actor(.kepala)
    try await site.test(as: .kepala) { browser async throws in
      var form = Self.consumer(head)
      form["cons-id"] = "704170 417041"
      let page = try await browser.post(.credentials(.edit("pcare")), form)
      #expect(page.status == .unprocessableContent)
      #expect(page.text.contains("cons-id berisi spasi di tengah."))
      for secret in Self.secrets + ["704170 417041"] { #expect(!page.text.contains(secret)) }
      #expect(page.text.contains("value=\"\(head.account.text)\" selected"))
      let empty = try await browser.post(.credentials(.edit("pcare")))
      #expect(
        empty.text.contains("secret key belum diisi.")
          && empty.text.contains("Pilih petugas yang bertanggung"))
    }
  }

  @Test("The signed pact is filed with its scan, then the keys are ready; taken back, they are held")
  func pact() async throws {
    let site = try await Self.site()
    let head = site.demo.actor(.kepala)
    try await site.test(as: .kepala) { browser async throws in
      _ = try await browser.post(.credentials(.edit("pcare")), Self.consumer(head))
      let filed = try await browser.client.execute(
        uri: Route.credentials(.filePact).url, method: .post,
        headers: [.contentType: "multipart/form-data; boundary=batas", .cookie: browser.cookie ?? ""],
        body: ByteBuffer(string: Self.pact(head, browser.token))
      ) { ($0.status.code, String(buffer: $0.body)) }
      #expect(filed.0 == 303, "\(filed.1)")
      let list = try await browser.get(.credentials(.list))
      #expect(list.text.contains("Siap dipakai") && list.text.contains("Berlaku"))
      #expect(!list.text.contains("3204130909759006"))
      let id = try #require(list.text.firstMatch(of: #/kredensial/pakta/([0-9a-f-]{36})/pindaian/#)?.1)
      let scan = try await browser.get(.credentials(.scan(String(id))))
      #expect(scan.headers[.contentType] == "application/pdf" && scan.text.hasPrefix("%PDF-1.5"))
      let taken = try await browser.post(.credentials(.withdrawPact(String(id))), ["alasan": "Mutasi"])
      #expect(taken.status == .seeOther)
      let after = try await browser.get(.credentials(.list))
      #expect(after.text.contains("Ditahan") && after.text.contains("Mutasi"))
    }
  }

  @Test("The form of annex XII is a PDF on one page, for a person of this Puskesmas only")
  func form() async throws {
    let site = try await Self.site()
    let head = site.demo.actor(.kepala)
    try await site.test(as: .kepala) { browser async throws in
      let form = try await browser.get(.credentials(.pactForm(head.account.text)))
      #expect(form.headers[.contentType] == "application/pdf")
      #expect(form.headers[.cacheControl] == "no-store")
      let stranger = try await browser.get(.credentials(.pactForm("00000000-0000-7000-8000-000000000001")))
      #expect(stranger.status == .notFound)
    }
    let person = Account(
      id: head.account, facility: head.facility, userName: try UserName("kepala"), name: head.name, roles: [])
    let document = PactDocument(
      person: person, known: nil, facility: site.demo.facility, district: "Kab. Bandung",
      madeAt: TestSite.morning
    ).document
    #expect(
      !document.blocks.contains(.pageBreak)
        && document.letterhead?.above.first == "PEMERINTAH KABUPATEN BANDUNG")
  }

  @Test("Trying a connection tells what came of it, and the log keeps that it was tried")
  func trial() async throws {
    let site = try await Self.site(trial: CredentialTrial { _, _ in .fails("BPJS Kesehatan menolak akses.") })
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.post(.credentials(.trial("pcare-login")))
      #expect(page.text.contains("P-Care: akun petugas: belum berhasil. BPJS Kesehatan menolak akses."))
      let log = try await browser.get(.securityLog(.list(kind: "perubahan")))
      #expect(log.text.contains("Sambungan dicoba: P-Care: akun petugas; gagal."))
      let bad = try await browser.get(.securityLog(.list(kind: "x", from: "kemarin")))
      #expect(bad.status == .ok && bad.text.contains("Tulis tanggal seperti 20-11-2026."))
    }
  }

  @Test("Without the key file the page says what to do, and nothing can be typed into the void")
  func withoutKey() async throws {
    let site = try await Self.site(key: false)
    try await site.test(as: .adminDinas) { browser async throws in
      let list = try await browser.get(.credentials(.list))
      #expect(list.text.contains("tidak ada. Kembalikan dari salinannya"))
      let form = try await browser.get(.credentials(.edit("satusehat")))
      #expect(!form.text.contains("name=\"client-secret\""))
      let sent = try await browser.post(.credentials(.edit("satusehat")), ["client-id": "x"])
      #expect(sent.status == .conflict)
    }
  }

  @Test("An unknown system is no page, and others than the management get nowhere")
  func access() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.credentials(.edit("rahasia"))).status == .notFound)
    }
    try await site.test(as: .dokter) { browser async throws in
      for route in [
        Route.credentials(.list), .credentials(.registers), .securityLog(.list()), .securityLog(.file()),
      ] {
        #expect(try await browser.get(route).status == .forbidden)
      }
      #expect(try await browser.post(.credentials(.trial("pcare"))).status == .forbidden)
    }
  }

  @Test("Developers and violations are entered, counted and warned of")
  func registers() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      _ = try await browser.post(
        .credentials(.recordDeveloper),
        ["pengembang": "PT Contoh", "kontrak": "K-1", "mulai": "01-01-2026", "selesai": "30-11-2026"])
      for _ in 0..<3 {
        _ = try await browser.post(
          .credentials(.recordViolation),
          [
            "tentang": "kunci", "pelaku": "belum diketahui", "tanggal-kejadian": "19-11-2026",
            "kejadian": "Kunci terkirim lewat percakapan", "tindakan": "Kunci diganti",
          ])
      }
      let page = try await browser.get(.credentials(.registers))
      #expect(page.text.contains("Beri tahu BPJS tertulis"))
      #expect(page.text.contains("3 pelanggaran. Pada pelanggaran ke-3"))
      let refused = try await browser.post(.credentials(.recordViolation), ["kejadian": "Tetap ada"])
      #expect(refused.status == .unprocessableContent && refused.text.contains("Tetap ada"))
    }
  }
}
