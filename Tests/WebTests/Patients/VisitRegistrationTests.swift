import Clinic
import Testing
import Vocabulary

@testable import Web

@Suite("From the counter into the queue")
struct VisitRegistrationTests {
  @Test("One form, one number, on a slip with everything the patient must know")
  func slip() async throws {
    let counter = try await CounterSite()
    let siti = try await counter.patient()
    try await counter.test { browser in
      let sent = try await browser.post(
        .patients(.register(siti.id.text)),
        ["poli": counter.room.id.text, "pembayar": "jkn-here", "keluhan": "batuk"])
      #expect(sent.status == .seeOther)
      let slip = try await browser.send(.get, try #require(sent.location))
      #expect(slip.text.contains(/class="slip-number num">A-001</))
      for words in [
        "Poli Umum", "Puskesmas Cempaka Sari", "Siti Rahmawati", "Kunjungan 20261120-0001",
        "Jum, 20 Nov 2026, 08.00 WIB", "Tidak ada yang menunggu di depan",
      ] { #expect(slip.text.contains(words)) }
      #expect(slip.text.contains(/class="button primary" autofocus[^>]*>Pasien berikutnya/))
    }
  }

  @Test("A second try shows the first number again")
  func twice() async throws {
    let counter = try await CounterSite()
    let siti = try await counter.patient()
    try await counter.test { browser in
      let fields: FormValues = ["poli": counter.room.id.text, "pembayar": "general"]
      _ = try await browser.post(.patients(.register(siti.id.text)), fields)
      let again = try await browser.post(.patients(.register(siti.id.text)), fields)
      let slip = try await browser.send(.get, try #require(again.location))
      #expect(slip.text.contains("nomornya tetap"))
      #expect(slip.text.contains("A-001"))
      let desk = try await browser.get(.patients(.desk(chosen: siti.id.text)))
      #expect(desk.text.contains("Hari ini sudah terdaftar di Poli Umum (menunggu)."))
    }
  }

  @Test(
    "Without poli or payer, or with JKN but no card, the form comes back with the sentence and what was typed"
  )
  func missing() async throws {
    let counter = try await CounterSite()
    let ujang = try await counter.patient([.name: "Ujang Sutisna", .nik: "3204131708459002"])
    try await counter.test { browser in
      let register = Route.patients(.register(ujang.id.text))
      let noRoom = try await browser.post(register, ["pembayar": "general", "keluhan": "batuk <pilek>"])
      #expect(noRoom.status == .unprocessableContent)
      #expect(noRoom.text.contains("Pilih poli tujuan."))
      #expect(noRoom.text.contains("batuk &lt;pilek&gt;"))
      let noPayer = try await browser.post(register, ["poli": counter.room.id.text])
      #expect(noPayer.text.contains("Pilih penjamin: JKN atau umum."))
      let noCard = try await browser.post(register, ["poli": counter.room.id.text, "pembayar": "jkn-here"])
      #expect(noCard.status == .unprocessableContent)
      #expect(noCard.text.contains("Nomor kartu JKN pasien belum diisi."))
    }
  }

  @Test("Who is sixty or older has precedence without anybody ticking it")
  func priority() async throws {
    let counter = try await CounterSite()
    let ujang = try await counter.patient([.name: "Ujang Sutisna", .nik: "3204131708459002"])
    try await counter.test { browser in
      let desk = try await browser.get(.patients(.desk(chosen: ujang.id.text)))
      #expect(desk.text.contains(/name="prioritas" value="ya" checked/))
    }
  }

  @Test("BPJS that cannot be asked holds nobody up")
  func eligibility() async throws {
    let counter = try await CounterSite()
    let siti = try await counter.patient()
    try await counter.test { browser in
      let part = try await browser.send(
        .get, Route.patients(.eligibility(siti.id.text)).url, headers: [.fragment: "1"])
      #expect(part.status == .ok)
      #expect(!part.text.contains("<html"))
      #expect(part.text.contains("Pendaftaran tetap dapat dilanjutkan."))
      let page = try await browser.get(.patients(.eligibility(siti.id.text)))
      #expect(page.text.contains("Kembali ke pendaftaran"))
    }
  }

  @Test("Who is unknown to BPJS shows both documents, and takes a notice home")
  func unknownToBPJS() async throws {
    let line = Eligibility(byCard: { _ in .unknown("Kartu tidak dikenal.") }, byNIK: { _ in .unknown("") })
    let counter = try await CounterSite(insurer: Insurer(eligibility: line))
    let siti = try await counter.patient()
    try await counter.test { browser in
      let register = Route.patients(.register(siti.id.text))
      let fields: FormValues = ["poli": counter.room.id.text, "pembayar": "jkn-here"]
      let refused = try await browser.post(register, fields)
      #expect(refused.status == .unprocessableContent)
      #expect(refused.text.contains("Minta KIS atau KIS Digital diperlihatkan, lalu centang."))
      #expect(refused.text.contains(/name="identitas_diperlihatkan" value="ya"[^>]* form="kunjungan"/))
      var shown = fields
      shown["kis_diperlihatkan"] = "ya"
      shown["identitas_diperlihatkan"] = "ya"
      let slip = try await browser.send(
        .get, try #require(try await browser.post(register, shown).location))
      let address = try #require(slip.text.firstMatch(of: /href="(\/pendaftaran\/pemutakhiran\/[^"]+)"/)).1
      let notice = try await browser.send(.get, String(address))
      #expect(notice.text.contains("3204135203859001") && notice.text.contains("Care Center, telepon 165"))
      let paper = try await browser.send(.get, address + "/pdf")
      #expect(paper.status == .ok && paper.text.hasPrefix("%PDF"))
    }
    let issued = try await counter.clinic.read(
      ReadLatestDocument(.letter, number: "pemutakhiran-20261120-0001"),
      by: counter.site.demo.actor(.loket))
    #expect(issued?.facts.contains { $0.value == "S••• R••••••••" } == true)
  }

  @Test(
    "While BPJS is away the counter says since when and from which month it answers; then the bar is gone")
  func contingency() async throws {
    let counter = try await CounterSite(insurer: Insurer(line: "pcare"))
    let siti = try await counter.patient()
    let text = "no kartu,nama,jk,tgl lahir\n0001234569001,Siti Rahmawati,P,12-03-1985\n"
    try await ImportParticipants(counter.clinic, by: counter.site.demo.actor(.kepala)).run(
      Array(text.utf8), name: "p.csv", month: try #require(ParticipantMonth("2026-11")))
    try await counter.clinic.store.write { tx in
      try tx.execute(
        """
        INSERT INTO outage (id, destination, began_at, noticed_at, cause)
        VALUES ('o', 'pcare', \(TestSite.morning), \(TestSite.morning), 'tidak dapat dihubungi')
        """)
    }
    try await counter.test { browser in
      let desk = try await browser.get(.patients(.desk(chosen: siti.id.text)))
      #expect(
        desk.text.contains("BPJS terputus sejak 08.00.") && desk.text.contains("bulan 2026-11 (1 orang)"))
      let note = try await browser.get(.patients(.eligibility(siti.id.text)))
      #expect(note.text.contains("Berkas 2026-11") && note.text.contains("terdaftar di sini"))
      try await counter.clinic.store.write { tx in
        try tx.execute("UPDATE outage SET ended_at = \(TestSite.morning)")
      }
      #expect(!(try await browser.get(.patients(.desk())).text.contains("BPJS terputus")))
      #expect(try await browser.get(.outages(.counter)).text.isEmpty)
    }
  }

  @Test("The patient's page shows the visits; who read it is shown to the head alone")
  func record() async throws {
    let counter = try await CounterSite()
    let ticket = try await counter.queued(9100, "Pasien Contoh")
    try await counter.test { browser in
      let page = try await browser.get(.patients(.record(ticket.patient.text)))
      #expect(page.text.contains("20261120-0001"))
      #expect(page.text.contains("320413••••••••00"))
      #expect(!page.text.contains("Jejak akses"))
    }
    try await counter.test(as: .kepala) { browser in
      let page = try await browser.get(.patients(.record(ticket.patient.text)))
      #expect(page.text.contains("Jejak akses"))
      #expect(page.text.contains("Membuka data"))
    }
  }

  @Test("A patient or a number that is not here is not found")
  func unknown() async throws {
    let counter = try await CounterSite()
    try await counter.test { browser in
      let nobody = "0190a000-0000-7000-8000-000000000000"
      for route: Route in [
        .patients(.record(nobody)), .patients(.desk(chosen: nobody)), .patients(.slip(nobody)),
        .patients(.record("x")),
      ] {
        let page = try await browser.get(route)
        #expect(page.status == .notFound)
      }
    }
  }
}
