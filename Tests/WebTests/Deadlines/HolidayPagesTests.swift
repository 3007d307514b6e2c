import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("The page of holidays")
struct HolidayPagesTests {
  @Test("Tenggat says what is missing and where it is taken in; the admin takes a list in and back")
  func way() async throws {
    let site = try await TestSite({ DeadlinePages(clinic: $0) }, { HolidayPages(clinic: $0) })
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.deadlines(.list()))
      #expect(page.text.contains("Hari libur tahun 2027 belum diisi") && page.text.contains("Admin Dinas"))
      #expect(page.text.contains(Route.deadlines(.holidays(year: "2027")).url))
      let empty = try await browser.get(.deadlines(.holidays(year: "2027")))
      #expect(empty.text.contains("belum diisi") && empty.text.contains("Dimuat oleh admin Dinas"))
      #expect(try await browser.get(.deadlines(.holidays())).text.contains("Hari Kemerdekaan"))
    }
    try await site.test(as: .adminDinas) { browser async throws in
      let wrong = try await browser.upload(.deadlines(.importHolidays), ["tahun": ""], file: [])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Tulis tahunnya"))
      let file = "tanggal;nama;jenis\n04-01-2027;Hari <contoh>;\n32-01-2027;Salah;\n"
      let sent = try await browser.upload(
        .deadlines(.importHolidays), ["tahun": "2027"], file: Array(file.utf8), name: "skb.csv")
      #expect(sent.location == Route.deadlines(.holidays(year: "2027")).url)
      let page = try await browser.get(.deadlines(.holidays(year: "2027")))
      #expect(page.text.contains("Hari &lt;contoh&gt;") && page.text.contains("Baris 3, kolom tanggal"))
      #expect(page.text.contains("1 hari dimuat, 1 baris ditolak"))
      #expect(try await browser.get(.deadlines(.list())).text.contains("belum diisi") == false)
      let undo = try #require(page.text.firstMatch(of: #/libur/([0-9a-f-]{36})/batal/#)?.1)
      #expect(try await browser.post(.deadlines(.undoHolidays(String(undo)))).status == .seeOther)
      #expect(try await browser.get(.deadlines(.list())).text.contains("2027 belum diisi"))
    }
    try await site.test(as: .kepala) { browser async throws in
      let file = Array("tanggal;nama\n04-01-2027;Contoh\n".utf8)
      let sent = try await browser.upload(.deadlines(.importHolidays), ["tahun": "2027"], file: file)
      #expect(sent.status == .forbidden)
    }
  }
}
