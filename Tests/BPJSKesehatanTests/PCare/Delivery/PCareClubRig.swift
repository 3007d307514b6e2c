import Clinic
import Foundation
import JKN
import Journal
import Logging
import Store
import Testing
import Vocabulary

import struct Journal.Delivery

@testable import BPJSKesehatan

/// Members of Prolanis at the invented Puskesmas, whose club activities go to the sandbox's P-Care.
struct PCareClubRig: Sendable {
  let pcare: PCareRig
  let clinic: Clinic
  /// With the cards `card(0)`, `card(1)` ….
  let people: [PatientID]

  var officer: Actor { pcare.demo.actor(.klaim) }
  var day: CalendarDate { pcare.demo.facility.zone.date(of: Instant(Date())) }

  static func run(_ body: @Sendable @escaping (PCareClubRig) async throws -> Void) async throws {
    try await PCareRig.run { pcare in
      let clinic = Clinic(store: pcare.store, clock: .system)
      var people: [PatientID] = []
      for number in 0..<5 {
        let patient = try await pcare.store.write { tx in
          let person = Patient(
            id: PatientID(at: Instant(Date())), facility: pcare.demo.facility.id,
            medicalRecordNumber: .init(stored: "00000\(number)"), name: "Contoh Orang \(number)",
            sex: .female,
            birthDate: CalendarDate(dayNumber: 5_549), nik: NIK(stored: "320413520385900\(number)"),
            jknNumber: JKNNumber(stored: "000123456789\(number)"), address: "")
          try person.insert(in: tx)
          return person.id
        }
        try await clinic.run(
          JoinProlanis(
            patient, .hypertension, club: "Klub Melati", mayContact: true,
            on: CalendarDate(dayNumber: 20_000)), by: pcare.demo.actor(.dokter))
        people.append(patient)
      }
      try await body(PCareClubRig(pcare: pcare, clinic: clinic, people: people))
    }
  }

  func card(_ number: Int) -> String { "000123456789\(number)" }
  func cards(of count: Int) -> [String] { (0..<count).map { card($0) } }

  func record(attended: Int, club: String = "klub melati") async throws -> ClubMeetingID {
    try await clinic.run(
      RecordClubMeeting(
        club: club, kind: .education, mode: .offline, day: day, leader: "dr. Contoh", topic: "Gizi",
        costPerPerson: Rupiah(13_000), attendees: Set(people.prefix(attended))), by: officer)
  }

  /// Lets the feed read the journal, then sends until nothing is left.
  func sendAll(hurrying: Bool = false, untilHeld: Bool = false) async throws {
    let quiet = Logger(label: "rig") { _ in SwiftLogNoOpLogHandler() }
    let feed = PCareFeed(mapper: PCareMapper(), records: pcare.reader)
    try await SubscriberRunner(store: pcare.store, subscribers: [feed], logger: quiet).catchUp()
    if untilHeld { return try await pcare.deliverOnce() }
    try await pcare.deliver(hurrying: hurrying)
  }

  func there() async throws -> [KegiatanEntry] { try await pcare.client.kegiatan(inMonthOf: day) }

  func cards(_ eduId: String) async throws -> [String] {
    try await pcare.client.peserta(ofKegiatan: eduId).map(\.peserta.noKartu).sorted()
  }

  func deliveries() async throws -> [Delivery] {
    try await pcare.store.read { tx in
      try tx.all("SELECT * FROM delivery WHERE encounter IS NULL ORDER BY key", Delivery.init)
    }
  }

  func compare() async throws -> Comparison { try await pcare.compare() }
}
