import Clinic
import HTTPTypes
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of the fraud prevention team")
struct FraudTeamPagesTests {
  @Test("Decree, members and a meeting are registered; what is missing is told beside its field")
  func team() async throws {
    let site = try await TestSite { FraudTeamPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .timKecurangan) { browser async throws in
      #expect(try await browser.get(.fraud(.team)).text.contains("Belum ada surat keputusan"))
      let wrong = try await browser.post(.fraud(.decree), ["nomor-sk": "SK 440/1"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Pilih pindaiannya"))
      #expect(wrong.text.contains("SK 440/1"))
      let decree = try await browser.upload(
        .fraud(.decree),
        [
          "nomor-sk": "SK 440/1", "tanggal-sk": "02-01-2026", "sk-mulai": "05-01-2026",
          "sk-sampai": "31-12-2026",
        ],
        file: Array("%PDF-1.7 x".utf8), as: "pindaian-sk")
      #expect(decree.status == .seeOther)
      let page = try await browser.get(.fraud(.team))
      #expect(page.text.contains("SK 440/1") && !page.text.contains("Tidak ada surat keputusan tim"))
      let file = String(
        try #require(page.text.firstMatch(of: /\/kecurangan\/tim\/berkas\/([0-9a-f-]{36})/)).1)
      #expect(try await browser.get(.fraud(.teamFile(file))).headers[.contentType] == "application/pdf")
      let id = String(try #require(page.text.firstMatch(of: /<option value="([0-9a-f-]{36})">SK 440/)).1)
      let member = try await browser.post(
        .fraud(.member),
        ["nama-anggota": "Yuni Astuti", "unsur": "coder", "sk-anggota": id, "anggota-sejak": "05-01-2026"])
      #expect(member.status == .seeOther)
      let with = try await browser.get(.fraud(.team))
      #expect(with.text.contains("Yuni Astuti") && with.text.contains("Koder"))
      let coder = String(try #require(with.text.firstMatch(of: /name="hadir" value="([0-9a-f-]{36})"/)).1)
      let nobody = try await browser.post(
        .fraud(.meeting), ["tanggal-rapat": "10-11-2026", "agenda": "Temuan Oktober"])
      #expect(nobody.status == .unprocessableContent && nobody.text.contains("Tandai yang hadir"))
      let held = try await browser.post(
        .fraud(.meeting),
        [
          "tanggal-rapat": "10-11-2026", "agenda": "Temuan Oktober", "hadir": coder,
          "keputusan": "Telaah ulang",
        ])
      #expect(held.status == .seeOther)
      #expect(try await browser.get(.fraud(.team)).text.contains("Telaah ulang"))
      #expect(try await browser.post(.fraud(.endMember(coder))).status == .seeOther)
      #expect(try await browser.get(.fraud(.team)).text.contains("Berakhir 20 Nov 2026"))
    }
    try await site.test(as: .dokter) { browser async throws in
      #expect(try await browser.get(.fraud(.team)).status == .forbidden)
    }
  }

  @Test("The form of each side is a PDF, and its signed scan is kept with the day")
  func declaration() async throws {
    let site = try await TestSite { FraudTeamPages(clinic: $0, documents: .test($0)) }
    try await site.test(as: .timKecurangan) { browser async throws in
      for party in ["puskesmas", "bpjs"] {
        let prepared = try await browser.post(
          .fraud(.declaration),
          [
            "pihak": party, "penanda-tangan": "Nama \(party)", "jabatan": "Kepala", "nip": "19800101",
            "tempat": "Soreang",
          ])
        #expect(prepared.status == .seeOther)
      }
      let page = try await browser.get(.fraud(.team))
      let forms = page.text.matches(of: /\/kecurangan\/tim\/pernyataan\/([0-9a-f-]{36})\/formulir/).map {
        String($0.1)
      }
      #expect(forms.count == 2)
      for id in forms {
        let paper = try await browser.get(.fraud(.declarationForm(id)))
        #expect(paper.status == .ok && paper.headers[.contentType] == "application/pdf")
      }
      let filed = try await browser.upload(
        .fraud(.fileDeclaration), ["pernyataan": forms[0], "ditandatangani": "19-11-2026"],
        file: [0xFF, 0xD8, 0xFF, 1], as: "pindaian-pernyataan")
      #expect(filed.status == .seeOther)
      let kept = try await browser.get(.fraud(.team)).text
      #expect(kept.contains("Ditandatangani 19 Nov 2026") && kept.contains("Belum ditandatangani"))
    }
  }
}
