import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("What a club's activity is paid by")
struct ClubEvidencePagesTests {
  @Test("The page tells who counts and why, takes what was seen at BPJS, and keeps the signed list's scan")
  func evidence() async throws {
    let claims = try await ClaimSite()
    let meeting = try await claims.clubMeeting()
    let id = meeting.text
    let claim = try #require(
      try await claims.site.clinic.read(ReadClubMeetings(), by: claims.officer).book.claims.first?.id)
    try await claims.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.club(id)))
      #expect(
        page.text.contains("kepesertaan hari itu belum diketahui") && page.text.contains("Belum dipindai"))
      let empty = try await browser.post(.claims(.membershipSeen(id)))
      #expect(empty.status == .unprocessableContent && empty.text.contains("Tandai peserta"))
      #expect(empty.text.contains("checked"))
      let seen = try await browser.post(.claims(.membershipSeen(id)), ["aktif": claims.patient.text])
      #expect(seen.status == .seeOther)
      #expect(try await browser.get(.claims(.club(id))).text.contains("aktif di aplikasi BPJS, dilihat"))
      let ticked = try await browser.post(.claims(.evidence(claim.text)), ["bukti": "daftar-hadir"])
      #expect(ticked.status == .unprocessableContent)
      let wrong = try await browser.upload(
        .claims(.keepAttendanceScan), ["kegiatan-klub": id], file: Array("halo".utf8), name: "hadir.txt")
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("PDF, JPEG, atau PNG"))
      #expect(try await browser.get(.claims(.attendanceScan(id))).status == .notFound)
      let scan = Array("%PDF-1.7 tanda tangan".utf8)
      let kept = try await browser.upload(
        .claims(.keepAttendanceScan), ["kegiatan-klub": id], file: scan, name: "hadir.pdf")
      #expect(kept.location == "/klaim/klub/\(id)")
      #expect(try await browser.bytes(.claims(.attendanceScan(id))).bytes == scan)
      #expect(try await browser.get(.claims(.club(id))).text.contains("Buka pindaian"))
    }
    try await claims.site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.claims(.attendanceScan(id))).status == .forbidden)
    }
  }
}
