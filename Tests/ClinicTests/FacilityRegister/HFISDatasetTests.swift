import Testing
import Vocabulary

@testable import Clinic

@Suite("Whether the data for HFIS are complete, correct and current")
struct HFISDatasetTests {
  private func read(_ house: RegisterHouse, days: Int = 0) async throws -> ReadHFISDataset.Answer {
    try await house.clinic(days: days).read(ReadHFISDataset(), by: house.head)
  }

  private func lacking(_ house: RegisterHouse, _ item: HFISItem, days: Int = 0) async throws -> [String] {
    let line = try await read(house, days: days).dataset.lines.first { $0.item == item }
    return try #require(line).lacking
  }

  @Test("Every part that FAC-01 names is there, and says what it lacks until it is filled in")
  func complete() async throws {
    let house = try await RegisterHouse()
    let clinic = house.clinic()
    #expect(try await read(house).dataset.lines.map(\.item) == HFISItem.allCases)
    #expect(try await lacking(house, .licence).count == 1)
    #expect(try await lacking(house, .hours).count == 1)
    #expect(try await lacking(house, .account).count == 2)
    #expect(try await lacking(house, .practice).contains { $0.contains("belum mempunyai jadwal") })
    try await clinic.run(
      RecordFacilityDetail(.operatingLicence, "503/1", validUntil: RegisterHouse.day("2026-11-30")),
      by: house.head)
    for (field, value) in [
      (.head, "dr. Kepala Contoh"), (.otherStaff, "9"), (.premises, "Ruang tindakan, ambulans"),
      (.beds, "0"), (.services, "Umum, gigi"), (.emergency, "24 jam"), (.ownPharmacy, "ada"),
      (.ownLaboratory, "ada"), (.ownMidwife, "ada"),
    ] as [(FacilityField, String)] {
      try await clinic.run(RecordFacilityDetail(field, value), by: house.head)
    }
    _ = try await house.schedule()
    for purpose in [PaymentAccount.Purpose.capitation, .nonCapitation] {
      var form = PaymentAccountForm()
      form.purpose = purpose
      form.bank = "Bank Contoh"
      form.number = "00123\(purpose.rawValue.count)"
      form.holder = "Puskesmas"
      form.treasurer = "Bendahara"
      form.from = RegisterHouse.day("2026-01-01")
      try await clinic.run(RecordAccount(form), by: house.head)
    }
    for item in HFISItem.allCases where ![.clinicalStaff, .practice].contains(item) {
      #expect(try await lacking(house, item).isEmpty, "\(item)")
    }
    #expect(try await lacking(house, .licence, days: 11).first?.contains("habis masa berlakunya") == true)
    for (field, value) in [(.ownMidwife, "mungkin"), (.otherStaff, "banyak")] as [(FacilityField, String)] {
      await #expect(throws: Problems.self) {
        try await clinic.run(RecordFacilityDetail(field, value), by: house.head)
      }
    }
  }

  @Test("A comparison keeps what was missing and different that day, and grows old after a month")
  func reviewed() async throws {
    let house = try await RegisterHouse()
    let before = try await read(house)
    #expect(before.reviews.isEmpty && before.open > 0)
    let future = try await problems {
      try await house.clinic().run(ReviewHFIS(on: RegisterHouse.day("2026-11-21")), by: house.head)
    }
    #expect(future.all.map(\.field) == [ReviewHFIS.Field.day])
    try await house.clinic().run(
      ReviewHFIS(on: RegisterHouse.today, differences: "Jumlah tempat tidur di HFIS 4"), by: house.head)
    let review = try #require(try await read(house).reviews.first)
    #expect(review.lacking == before.dataset.lacking && review.differences.contains("HFIS 4"))
    #expect(review.recordedBy == house.head.name)
    #expect(!review.isOld(on: RegisterHouse.today.adding(days: 31)))
    #expect(review.isOld(on: RegisterHouse.today.adding(days: 32)))
    #expect(try await read(house, days: 12).overdue > 0)
  }
}
