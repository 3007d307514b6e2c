import Clinic
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of clubs and of the network")
struct ClubAndNetworkPagesTests {
  @Test("An activity is written down with its attendance, and its list is a PDF")
  func club() async throws {
    let claims = try await ClaimSite()
    let joined = try #require(CalendarDate(iso: "2026-10-01"))
    try await claims.site.clinic.run(
      JoinProlanis(claims.patient, .hypertension, club: "Melati", mayContact: true, on: joined),
      by: claims.site.demo.actor(.dokter))
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.get(.claims(.clubs)).text.contains("Wati Contoh (Melati)"))
      let bad = try await browser.post(.claims(.clubs), ["klub": "Melati", "tanggal": "09-11-2026"])
      #expect(bad.status == .unprocessableContent && bad.text.contains("Pilih kegiatannya"))
      let sent = try await browser.post(
        .claims(.clubs),
        [
          "klub": "Melati", "kegiatan": "education", "cara": "offline", "tanggal": "09-11-2026",
          "narasumber": "dr. Contoh", "konsumsi": "13.000", "hadir": claims.patient.text,
        ])
      #expect(sent.status == .seeOther)
      let page = try await browser.get(.claims(.clubs))
      #expect(page.text.contains("dr. Contoh") && page.text.contains("Rp0"))
    }
    let answer = try await claims.site.clinic.read(ReadClubMeetings(), by: claims.officer)
    let meeting = try #require(answer.meetings.first)
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.get(.claims(.attendance(meeting.id.text))).text.hasPrefix("%PDF"))
      let line = try await browser.get(.claims(.line(try #require(answer.claim(of: meeting)).id.text)))
      #expect(line.text.contains("kurang dari 15"))
    }
  }

  @Test("A network midwife enters on her own page; the Puskesmas decides on the claim's page")
  func network() async throws {
    let claims = try await ClaimSite()
    let midwife = claims.site.demo.actor(.bidanJejaring)
    try await claims.site.test(as: .bidanJejaring) { browser async throws in
      let early = try await browser.get(.claims(.own()))
      #expect(early.status == .conflict && early.text.contains("belum dihubungkan"))
    }
    try await claims.site.clinic.store.write { tx in
      try Account(
        id: midwife.account, facility: midwife.facility, userName: UserName(stored: "jejaring"),
        name: midwife.name, roles: midwife.roles
      ).insert(password: nil, at: TestSite.morning, in: tx)
    }
    try await claims.site.test(as: .klaim) { browser async throws in
      let bad = try await browser.post(.claims(.network()), ["nama": "PMB Melati"])
      #expect(bad.status == .unprocessableContent && bad.text.contains("Wajib diisi"))
      let kept = try await browser.post(
        .claims(.network()),
        [
          "nama": "PMB Melati", "bidan": "Bd. Rina Contoh", "sip": "503/1", "sip-mulai": "01-01-2025",
          "sip-sampai": "31-12-2029", "pks-mulai": "01-01-2025", "pks-sampai": "31-12-2026",
          "akun": midwife.account.text,
        ])
      #expect(kept.status == .seeOther)
      #expect(try await browser.get(.claims(.network())).text.contains("PMB Melati"))
    }
    let born = CalendarDate(dayNumber: 9_000)
    let entry: FormValues = [
      "jenis": "tariff", "kode": "KB-INJ", "kartu": ClaimSite.card, "lahir": TypedDate.write(born),
      "tanggal": "11-11-2026",
    ]
    try await claims.site.test(as: .bidanJejaring) { browser async throws in
      var wrong = entry
      wrong["lahir"] = "01-01-1950"
      let refused = try await browser.post(.claims(.own()), wrong)
      #expect(refused.status == .unprocessableContent && !refused.text.contains("Wati Contoh"))
      #expect(try await browser.post(.claims(.own()), entry).status == .seeOther)
      #expect(try await browser.get(.claims(.own())).text.contains("Menunggu Puskesmas"))
    }
    let id = try #require(
      try await claims.site.clinic.read(ReadClaims(), by: claims.officer).claims.first?.id)
    try await claims.site.test(as: .klaim) { browser async throws in
      let back = try await browser.post(
        .claims(.decide(id.text)), ["putusan": "kembali", "alasan-kembali": "Kode salah"])
      #expect(back.status == .seeOther)
    }
    try await claims.site.test(as: .bidanJejaring) { browser async throws in
      #expect(try await browser.get(.claims(.own())).text.contains("Kode salah"))
      var mended = entry
      mended["perbaiki"] = id.text
      #expect(try await browser.post(.claims(.own()), mended).status == .seeOther)
    }
    try await claims.site.test(as: .klaim) { browser async throws in
      #expect(try await browser.post(.claims(.decide(id.text)), ["putusan": "setuju"]).status == .seeOther)
      #expect(try await browser.get(.claims(.line(id.text))).text.contains("Disetujui"))
      #expect(try await browser.get(.claims(.statement(id.text))).text.hasPrefix("%PDF"))
    }
  }
}
