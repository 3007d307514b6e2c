import Clinic
import JKN
import Journal
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

  @Test("A list is put right on the activity's own page, and a wrong activity is taken back with its claim")
  func mended() async throws {
    let claims = try await ClaimSite()
    let meeting = try await claims.clubMeeting()
    try await claims.site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.club(meeting.text)))
      #expect(page.status == .ok && page.text.contains("Wati Contoh") && page.text.contains("checked"))
      #expect(!page.text.contains("P-Care"))
      let empty = try await browser.post(.claims(.changeAttendance(meeting.text)))
      #expect(empty.status == .unprocessableContent && empty.text.contains("Tandai peserta"))
      let same = try await browser.post(
        .claims(.changeAttendance(meeting.text)), ["hadir": claims.patient.text])
      #expect(same.status == .seeOther)
      let silent = try await browser.post(.claims(.withdrawClub(meeting.text)))
      #expect(silent.status == .unprocessableContent && silent.text.contains("Tulis alasannya"))
      let taken = try await browser.post(.claims(.withdrawClub(meeting.text)), ["alasan": "salah hari"])
      #expect(taken.status == .seeOther)
      #expect(try await browser.get(.claims(.club(meeting.text))).text.contains("sudah ditarik: salah hari"))
      let again = try await browser.post(.claims(.withdrawClub(meeting.text)), ["alasan": "lagi"])
      #expect(again.status == .conflict)
      #expect(try await browser.get(.claims(.club(PatientID(at: TestSite.morning).text))).status == .notFound)
    }
    let claim = try await claims.site.clinic.read(ReadClubMeetings(), by: claims.officer).book.claims
    #expect(claim.isEmpty)
    try await claims.site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.claims(.club(meeting.text))).status == .forbidden)
    }
  }

  @Test("With a connection the page shows what P-Care knows, and which of its clubs is ours is chosen there")
  func connected() async throws {
    let known = InsurerClub(id: "1203", programme: .hypertension, name: "Klub Melati <PB>")
    let site = try await TestSite(
      insurer: Insurer(clubs: ClubDirectory { [known] }, line: "pcare")
    ) { ClubPages(clinic: $0, documents: .test($0)) }
    let officer = site.demo.actor(.klaim)
    let patient = try await site.examinedPatient().patient
    let since = try #require(CalendarDate(iso: "2023-01-09"))
    try await site.clinic.run(ChooseAgreement("pmk3-2023", since: since), by: site.demo.actor(.kepala))
    try await site.clinic.store.write { tx in
      _ = try tx.execute("UPDATE patient SET jkn_number = '0002000009001' WHERE id = \(patient)")
    }
    let joined = try #require(CalendarDate(iso: "2026-10-01"))
    try await site.clinic.run(
      JoinProlanis(patient, .hypertension, club: "Mawar", mayContact: true, on: joined),
      by: site.demo.actor(.dokter))
    let meeting = try await site.clinic.run(
      RecordClubMeeting(
        club: "Mawar", kind: .physical, mode: .online, day: try #require(CalendarDate(iso: "2026-11-09")),
        leader: "Instruktur", topic: "", costPerPerson: .zero, attendees: [patient]), by: officer)
    try await site.clinic.store.write { tx in
      try DeliveryPlan.add(
        [
          PlannedDelivery(
            destination: "pcare", kind: "Kegiatan klub", key: ClubMeeting.deliveryKey(of: meeting),
            facility: site.demo.facility.id, patient: nil, encounter: nil)
        ], at: TestSite.morning, in: tx)
      _ = try tx.execute("UPDATE delivery SET state = 'delivered', remote_id = '26110000007'")
    }
    try await site.test(as: .klaim) { browser async throws in
      let page = try await browser.get(.claims(.clubs))
      #expect(page.text.contains("26110000007") && page.text.contains("Klub Melati &lt;PB&gt; (HT)"))
      #expect(try await browser.get(.claims(.club(meeting.text))).text.contains("26110000007"))
      let wrong = try await browser.post(.claims(.linkClub), ["klub-kita": "Mawar", "klub-bpjs": "9"])
      #expect(wrong.status == .unprocessableContent && wrong.text.contains("Pilih klub di P-Care"))
      let linked = try await browser.post(.claims(.linkClub), ["klub-kita": "Mawar", "klub-bpjs": "1203"])
      #expect(linked.status == .seeOther)
      #expect(try await browser.get(.claims(.clubs)).text.contains("mawar → Klub Melati &lt;PB&gt;"))
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
