import Testing
import Vocabulary

@testable import Clinic

@Suite("Drugs from the shelf")
struct PreparePrescriptionTests {
  private let drug = Drug.invented()

  @Test("A line is split over batches, the earliest expiry first")
  func split() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 50, lot: "LATE", days: 400)
    try await pharmacy.receive(drug, 6, lot: "SOON", days: 30)
    let id = try await pharmacy.prescribe(.of(drug, quantity: 10))
    try await pharmacy.review(id)
    try await pharmacy.clinic.run(PreparePrescription(prescription: id), by: pharmacy.pharmacist)
    let prepared = try await pharmacy.find(id)
    #expect(prepared.state == .prepared)
    #expect(prepared.dispenses.map(\.lot) == ["SOON", "LATE"])
    #expect(prepared.dispenses.map(\.quantity) == [6, 4])
    #expect(try await pharmacy.shelf(drug) == ["SOON": 0, "LATE": 46])
  }

  @Test("A batch that expires before the treatment ends stays on the shelf")
  func tooShort() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 50, lot: "SHORT", days: 1)
    try await pharmacy.receive(drug, 50, lot: "LONG", days: 2)
    let id = try await pharmacy.prescribe(.of(drug, quantity: 5, days: 3))
    try await pharmacy.review(id)
    try await pharmacy.clinic.run(PreparePrescription(prescription: id), by: pharmacy.pharmacist)
    #expect(try await pharmacy.find(id).dispenses.map(\.lot) == ["LONG"])
  }

  @Test("Too little stock is told beside the line, and nothing is taken")
  func tooLittle() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 4)
    let id = try await pharmacy.prescribe(.of(drug, quantity: 10))
    try await pharmacy.review(id)
    let found = try await problems {
      try await pharmacy.clinic.run(PreparePrescription(prescription: id), by: pharmacy.pharmacist)
    }
    #expect(found["quantity.1"]?.contains("tinggal 4 tablet") == true)
    #expect(try await pharmacy.find(id).state == .reviewed)
    #expect(try await pharmacy.shelf(drug) == ["A1": 4])
  }

  @Test("Less than prescribed needs a reason, which stays with the line")
  func partial() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 4)
    let id = try await pharmacy.prescribe(.of(drug, quantity: 10))
    try await pharmacy.review(id)
    let line = try await pharmacy.find(id).items[0].id
    func prepare(_ reason: String) async throws {
      try await pharmacy.clinic.run(
        PreparePrescription(
          prescription: id, portions: [.init(request: line, quantity: 4, shortReason: reason)]),
        by: pharmacy.pharmacist)
    }
    #expect(try await problems { try await prepare("") }["shortReason.1"] != nil)
    try await prepare("Stok habis, sisanya besok")
    let prepared = try await pharmacy.find(id)
    #expect(prepared.items[0].shortReason == "Stok habis, sisanya besok")
    #expect(prepared.dispenses.map(\.quantity) == [4])
  }

  @Test("More than prescribed is refused")
  func tooMuch() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 40)
    let id = try await pharmacy.prescribe(.of(drug, quantity: 10))
    try await pharmacy.review(id)
    let line = try await pharmacy.find(id).items[0].id
    let found = try await problems {
      try await pharmacy.clinic.run(
        PreparePrescription(prescription: id, portions: [.init(request: line, quantity: 11)]),
        by: pharmacy.pharmacist)
    }
    #expect(found["quantity.1"] != nil)
  }

  @Test("Two pharmacists at once: the last tablets go to one prescription, none is lost or doubled")
  func together() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 15)
    var waiting: [PrescriptionID] = []
    for _ in 1...6 {
      let id = try await pharmacy.prescribe(.of(drug, quantity: 5))
      try await pharmacy.review(id)
      waiting.append(id)
    }
    let prepared = await withTaskGroup(of: Bool.self) { group in
      for (index, id) in waiting.enumerated() {
        let actor = index.isMultiple(of: 2) ? pharmacy.pharmacist : pharmacy.otherPharmacist
        group.addTask {
          (try? await pharmacy.clinic.run(PreparePrescription(prescription: id), by: actor)) != nil
        }
      }
      return await group.reduce(0) { $0 + ($1 ? 1 : 0) }
    }
    #expect(prepared == 3)
    #expect(try await pharmacy.shelf(drug) == ["A1": 0])
    #expect(try await pharmacy.unbalanced() == 0)
  }

  @Test("One prescription, two pharmacists at once: it is prepared once")
  func sameTogether() async throws {
    let pharmacy = try await Dispensary()
    try await pharmacy.receive(drug, 100)
    let id = try await pharmacy.prescribe(.of(drug, quantity: 10))
    try await pharmacy.review(id)
    async let first: Void? = try? await pharmacy.clinic.run(
      PreparePrescription(prescription: id), by: pharmacy.pharmacist)
    async let second: Void? = try? await pharmacy.clinic.run(
      PreparePrescription(prescription: id), by: pharmacy.otherPharmacist)
    #expect(await [first, second].compactMap { $0 }.count == 1)
    #expect(try await pharmacy.shelf(drug) == ["A1": 90])
  }
}
