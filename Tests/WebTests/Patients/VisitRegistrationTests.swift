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
