import Clinic
import Foundation
import JKN
import Testing
import Vocabulary

@testable import Web

@Suite("The pages of capitation and Prolanis")
struct CapitationPagesTests {
  private static func site() async throws -> TestSite {
    try await TestSite(
      { CapitationPages(clinic: $0) }, { DoctorPages(clinic: $0) }, { ProlanisPages(clinic: $0) },
      { PatientPages(clinic: $0) })
  }

  @Test("The head sees the month, says which agreement pays, and the counter does not get there")
  func month() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.capitation(.month()))
      #expect(page.status == .ok && page.text.contains("Belum ada daftar peserta"))
      #expect(page.text.contains("Angka kontak") && page.text.contains("Lampiran II"))
      let sent = try await browser.post(
        .capitation(.agreement), ["perjanjian": "pmk3-2023", "sejak": "01-01-2024"])
      #expect(sent.status == .seeOther)
      #expect(try await browser.get(.capitation(.month())).text.contains("Permenkes"))
      for list in CapitationList.allCases {
        #expect(try await browser.get(.capitation(.list(list.rawValue))).status == .ok)
      }
      #expect(try await browser.get(.capitation(.year("2026"))).status == .ok)
    }
    try await site.test(as: .loket) { browser async throws in
      #expect(try await browser.get(.capitation(.month())).status == .forbidden)
    }
  }

  @Test("The month says how many contacts move its rating, and whether that pays more")
  func advice() async throws {
    let site = try await Self.site()
    let lines = (1...200).map { "\(2_000_000_000 + $0);Peserta Contoh;01-01-1990;L;AKTIF" }
    let file = (["no kartu;nama;tgl lahir;jk;status"] + lines).joined(separator: "\n")
    try await ImportParticipants(site.clinic, by: site.demo.actor(.kepala)).run(
      Array(file.utf8), name: "november.csv", month: try #require(ParticipantMonth("2026-11")))
    try await site.test(as: .kepala) { browser async throws in
      let page = try await browser.get(.capitation(.month()))
      // More than 140 of 1,000: 29 of 200. With no referral and nobody controlled 25 tenths become 29.
      #expect(page.text.contains("29 kontak lagi sebelum"))
      #expect(page.text.contains("Nilai itu saja belum mengubah pembayaran 90 %."))
      #expect(page.text.contains("Target paling sedikit 150 ‰") && page.text.contains("paling banyak 2 %"))
    }
  }

  @Test("The target is the agreement's, whatever figures it has")
  func target() throws {
    let file = """
      {"name":"lain","title":"Lain","citation":"Lain","from":"2027-01-01","basedOn":"bontang-2024","kbk":{
        "contactRate":{"weightPercent":40,"bands":[{"rating":4,"above":160.5},{"rating":1}]},
        "referralRatio":{"weightPercent":50,"bands":[{"rating":4,"below":3},{"rating":1}]},
        "prolanisRatio":{"weightPercent":10,"bands":[{"rating":1}]},
        "payments":[{"fromTenths":40,"percent":100},{"fromTenths":10,"percent":85}]}}
      """
    let terms: KBKTerms = try AgreementTerms(JSONText(Array(file.utf8)), known: try ShippedTerms.all()).kbk
    #expect(CapitationWords.target(terms.contactRate, unit: "‰") == "lebih dari 160,5 ‰")
    #expect(CapitationWords.target(terms.referralRatio, unit: "%") == "kurang dari 3 %")
    #expect(CapitationWords.target(terms.prolanisRatio, unit: "%") == "tidak ditetapkan")
  }

  @Test("A wrong month, list, year or date is answered with a sentence, never with an error")
  func badInput() async throws {
    let site = try await Self.site()
    try await site.test(as: .kepala) { browser async throws in
      #expect(try await browser.get(.capitation(.month("2026-13"))).status == .notFound)
      #expect(try await browser.get(.capitation(.list("apa"))).status == .notFound)
      #expect(try await browser.get(.capitation(.year("abad"))).status == .notFound)
      let since = try await browser.post(
        .capitation(.agreement), ["perjanjian": "pmk3-2023", "sejak": "kemarin"])
      #expect(since.status == .unprocessableContent && since.text.contains("Tulis tanggal"))
      let licence = try await browser.post(
        .capitation(.licence), ["nomor": "503/1", "terbit": "01-01-2027", "sampai": "01-01-2026"])
      #expect(licence.status == .unprocessableContent && licence.text.contains("Pilih dokternya"))
    }
  }

  @Test("A licence is recorded, and one that ends before it begins is not")
  func licence() async throws {
    let site = try await Self.site()
    let doctor = try #require(site.demo.practitioners[.dokter])
    try await site.test(as: .kepala) { browser async throws in
      var form: FormValues = [
        "dokter": doctor.id.text, "nomor": "503/9001/SIP/2026", "terbit": "01-11-2026",
        "sampai": "01-10-2026",
      ]
      let refused = try await browser.post(.capitation(.licence), form)
      #expect(
        refused.status == .unprocessableContent && refused.text.contains("tidak boleh sebelum tanggal terbit")
      )
      form["sampai"] = "31-10-2031"
      #expect(try await browser.post(.capitation(.licence), form).status == .seeOther)
      #expect(try await browser.get(.capitation(.doctors)).text.contains("503/9001/SIP/2026"))
    }
  }

  @Test("A patient joins Prolanis from the patient's page and says whether a call is welcome")
  func prolanis() async throws {
    let site = try await Self.site()
    let outcome = try await site.clinic.run(
      RegisterPatient(PatientForm(CounterSite.siti)), by: site.demo.actor(.loket))
    guard case .registered(let patient) = outcome else { throw Refusal.conflict("\(outcome)") }
    try await site.test(as: .dokter) { browser async throws in
      let page = try await browser.get(.patients(.record(patient.id.text)))
      #expect(page.text.contains("Belum ditanyakan"))
      let consent = try await browser.post(
        .patients(.consent(patient.id.text)), ["jawaban": "setuju"])
      #expect(consent.status == .seeOther)
      #expect(try await browser.get(.patients(.record(patient.id.text))).text.contains("Setuju, dicatat"))
      let empty = try await browser.post(.prolanis(.join), ["pasien": patient.id.text])
      #expect(empty.status == .unprocessableContent && empty.text.contains("Pilih programnya"))
      let form: FormValues = [
        "pasien": patient.id.text, "program": "dm", "tanggal": "01-11-2026", "setuju": "ya",
      ]
      #expect(try await browser.post(.prolanis(.join), form).status == .seeOther)
      #expect(try await browser.post(.prolanis(.join), form).status == .conflict)
      #expect(try await browser.get(.prolanis(.list())).text.contains("belum diukur"))
    }
  }
}
