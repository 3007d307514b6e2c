import Clinic
import Foundation
import Journal
import Testing
import Vocabulary

@testable import Web

@Suite("Terkirim")
struct DeliveryPagesTests {
  /// A site with one visit: one thing delivered, one that needs a person, one that waits for it.
  private struct Desk {
    let site: TestSite
    let encounter: EncounterID
    let attention: DeliveryID
  }

  private func desk() async throws -> Desk {
    let site = try await TestSite { clinic in
      DeliveryPages(
        clinic: clinic,
        preflight: Preflight { _ in
          [
            PreflightProblem(
              destination: "satusehat", kind: "MedicationRequest", sentence: "Obat X belum berkode KFA.",
              remedy: .staff)
          ]
        })
    }
    let patient = try await site.clinic.run(
      RegisterPatient(
        PatientForm([
          .name: "Siti Ma'rifah", .nik: "3204135203859001", .birthDate: "12-03-1985", .sex: "female",
          .address: "Kp. Cempaka",
        ])), by: site.demo.actor(.loket))
    guard case .registered(let person) = patient, let room = site.demo.rooms["umum"] else {
      throw PageProblem.notFound()
    }
    let visit = try await site.clinic.run(
      RegisterVisit(
        patient: person.id, room: room.id, practitioner: site.demo.practitioners[.dokter]?.id,
        payer: .general), by: site.demo.actor(.loket))
    let facility = site.demo.facility.id
    let encounter = visit.encounter.id
    let attention: DeliveryID? = try await site.clinic.store.write { tx in
      func plan(_ key: String, needs: [String] = []) -> PlannedDelivery {
        PlannedDelivery(
          destination: "satusehat", kind: "Condition", key: key, facility: facility, patient: person.id,
          encounter: encounter, needs: needs)
      }
      try DeliveryPlan.add(
        [plan("done"), plan("stuck"), plan("later", needs: ["stuck"])], at: TestSite.morning, in: tx)
      try tx.execute(
        "UPDATE delivery SET state = 'delivered', remote_id = 'R-1', delivered_at = 1 WHERE key = 'done'")
      try tx.execute(
        """
        UPDATE delivery SET state = 'attention', problem = 'NIK dokter belum terdaftar.', remedy = 'staff'
        WHERE key = 'stuck'
        """)
      return try tx.value("SELECT id FROM delivery WHERE key = 'stuck'")
    }
    return Desk(site: site, encounter: encounter, attention: try #require(attention))
  }

  @Test("The list shows whose, what, how it stands, and the sentence with the place to mend it")
  func list() async throws {
    try await desk().site.test(as: .kepala) { browser in
      let page = try await browser.get(.deliveries(.list()))
      #expect(page.status == .ok)
      #expect(page.text.contains("Siti Ma"))
      #expect(page.text.contains("R-1"))
      #expect(page.text.contains("NIK dokter belum terdaftar."))
      #expect(page.text.contains("href=\"/staf\""))
      #expect(page.text.contains("Menunggu 1 kiriman lain."))
    }
  }

  @Test("A figure opens into exactly the records it was counted from")
  func figures() async throws {
    try await desk().site.test(as: .kepala) { browser in
      let page = try await browser.get(
        .deliveries(.list(state: "tindakan", day: DeliveryFilter.everyDay)))
      #expect(page.text.contains("NIK dokter belum terdaftar."))
      #expect(!page.text.contains("R-1"))
    }
  }

  @Test("What is not understood in the address is left out of the filter")
  func hostileFilter() async throws {
    try await desk().site.test(as: .kepala) { browser in
      let page = try await browser.send(.get, "/terkirim?tujuan=<x>&keadaan=%00&hari=kemarin&hal=-5")
      #expect(page.status == .ok)
      #expect(page.text.contains("R-1"))
    }
  }

  @Test("A visit's page tells what could not be sent as it stands")
  func preflight() async throws {
    let desk = try await desk()
    try await desk.site.test(as: .dokter) { browser in
      let page = try await browser.get(.deliveries(.visit(desk.encounter.text)))
      #expect(page.text.contains("Obat X belum berkode KFA."))
      #expect(page.text.contains("1 dari 3 terkirim"))
    }
  }

  @Test("What a person has mended goes out again; twice is refused in words")
  func resend() async throws {
    let desk = try await desk()
    try await desk.site.test(as: .loket) { browser in
      let page = try await browser.get(.deliveries(.delivery(desk.attention.text)))
      #expect(page.text.contains("Kirim ulang sekarang"))
      let sent = try await browser.post(.deliveries(.resend(desk.attention.text)))
      #expect(sent.status == .seeOther)
      let again = try await browser.get(.deliveries(.delivery(desk.attention.text)))
      #expect(again.text.contains("Segera dikirim."))
    }
  }

  @Test(
    "An answer that could not be read is shown, harmless, to those who may see it, and their reading is written down"
  )
  func unreadable() async throws {
    let desk = try await desk()
    let facility = desk.site.demo.facility.id
    try await desk.site.clinic.store.write { tx in
      let box = AnswerBox()
      box.heard(
        RawAnswer(call: "POST Condition", status: 200, body: Data("<script>alert(1)</script>".utf8)))
      box.keepLast(because: "Bukan JSON.")
      try AnswerDesk.keep(
        box.unreadable, from: "satusehat", delivery: desk.attention, facility: facility, at: TestSite.morning,
        in: tx)
    }
    try await desk.site.test(as: .kepala) { browser in
      let page = try await browser.get(.deliveries(.delivery(desk.attention.text)))
      #expect(page.text.contains("Bukan JSON."))
      #expect(page.text.contains("&lt;script&gt;alert(1)"))
      let list = try await browser.get(.deliveries(.answers))
      #expect(list.status == .ok && list.text.contains("POST Condition"))
    }
    let read: Int? = try await desk.site.clinic.store.read {
      try $0.value("SELECT COUNT(*) AS n FROM journal_entry WHERE kind = 'patient.read'")
    }
    #expect(read == 1)
    try await desk.site.test(as: .loket) { browser in
      let page = try await browser.get(.deliveries(.delivery(desk.attention.text)))
      #expect(page.status == .ok && !page.text.contains("Bukan JSON."))
      #expect(try await browser.get(.deliveries(.answers)).status == .forbidden)
    }
  }

  @Test("A delivery that is not there, or not ours, is not found")
  func unknown() async throws {
    try await desk().site.test(as: .kepala) { browser in
      let nothing = try await browser.get(.deliveries(.delivery("0190a000-0000-7000-8000-000000000000")))
      #expect(nothing.status == .notFound)
      let nonsense = try await browser.get(.deliveries(.delivery("x")))
      #expect(nonsense.status == .notFound)
    }
  }
}
