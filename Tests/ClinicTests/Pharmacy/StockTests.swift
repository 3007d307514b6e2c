import Testing
import Vocabulary

@testable import Clinic

@Suite("Stock")
struct StockTests {
  private let drug = Drug.invented()

  @Test("An expiry that has passed, a missing lot and no quantity are refused field by field")
  func refused() async throws {
    let pharmacy = try await Dispensary()
    let found = try await problems {
      try await pharmacy.clinic.run(
        ReceiveStock(drug: drug, lot: "", expiresOn: Dispensary.day, quantity: 0), by: pharmacy.pharmacist)
    }
    #expect(Set(found.all.map(\.field)) == ["lot", "expiresOn", "quantity"])
  }

  @Test("The same lot arrives twice and is one batch")
  func sameLot() async throws {
    let pharmacy = try await Dispensary()
    let first = try await pharmacy.receive(drug, 10, lot: "b7")
    let second = try await pharmacy.receive(drug, 5, lot: "B7")
    #expect(first == second)
    #expect(try await pharmacy.shelf(drug) == ["B7": 15])
  }

  @Test("Not more can be thrown away than lies there")
  func writeOff() async throws {
    let pharmacy = try await Dispensary()
    let batch = try await pharmacy.receive(drug, 10)
    let found = try await problems {
      try await pharmacy.clinic.run(
        WriteOffStock(batch: batch, quantity: 11, reason: ""), by: pharmacy.pharmacist)
    }
    #expect(Set(found.all.map(\.field)) == ["quantity", "reason"])
    try await pharmacy.clinic.run(
      WriteOffStock(batch: batch, quantity: 10, reason: "Pecah"), by: pharmacy.pharmacist)
    #expect(try await pharmacy.shelf(drug) == ["A1": 0])
    #expect(try await pharmacy.unbalanced() == 0)
  }

  @Test("The shelf tells what can be used and what expires soon")
  func list() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 10, lot: "SOON", days: 20)
    try await pharmacy.receive(drug, 30, lot: "LATE", days: 400)
    try await pharmacy.receive(.amoxicillin, 7, days: 200)
    let all = try await pharmacy.clinic.read(StockList(), by: pharmacy.pharmacist)
    #expect(all.total == 2)
    #expect(all.lines.map(\.drug.code) == ["AMX500", "PCT500"])
    #expect(all.lines.map(\.quantity) == [7, 40])
    #expect(all.expiring.map(\.lot) == ["SOON"])
    let found = try await pharmacy.clinic.read(StockList(search: "para"), by: pharmacy.pharmacist)
    #expect(found.lines.map(\.drug.code) == ["PCT500"])
  }

  @Test("Movements can neither be changed nor deleted")
  func appendOnly() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 10)
    await #expect(throws: (any Error).self) {
      try await pharmacy.store.write { try $0.execute("DELETE FROM stock_movement") }
    }
  }

  @Test(
    "Labels are white for what is swallowed and blue for the rest",
    arguments: [
      ("O", LabelColor.white), ("SL", .white), ("P", .blue), ("ointment", .blue),
    ])
  func labels(route: String, color: LabelColor) {
    #expect(LabelColor(route: Coded(system: "atc", code: route, display: route)) == color)
    #expect(LabelColor(route: nil) == .blue)
  }
}
