import Testing
import Vocabulary

@testable import Clinic

@Suite("The same medicine twice")
struct DuplicateCheckTests {
  private let paracetamol = Drug.invented()
  private let flu = Drug.invented("FLU", "Obat flu", ingredients: ["Paracetamol", "klorfeniramin"])

  @Test("Two lines with one ingredient are pointed out once, with both lines")
  func within() {
    let found = DuplicateCheck.concerns([.of(paracetamol), .of(flu, line: 2)], active: [])
    #expect(found.map(\.kind) == [.duplicate])
    #expect(found.first?.lines == [1, 2])
  }

  @Test("An earlier prescription that is still in use is named with its last day")
  func stillTaking() {
    let earlier = ActiveMedication(number: "R-1", drug: paracetamol, until: Dispensary.day.adding(days: 2))
    let found = DuplicateCheck.concerns([.of(flu)], active: [earlier])
    #expect(found.map(\.kind) == [.stillTaking])
    #expect(found.first?.sentence.contains("2026-11-22") == true)
  }

  @Test("A prescription that should be used up is not counted, one in use is")
  func active() async throws {
    let pharmacy = try await Dispensary()
    let first = try await pharmacy.prescribe(.of(paracetamol, days: 3))
    let second = try await pharmacy.prescribe(.of(flu, days: 3))
    let active = try await pharmacy.store.read { [patient = pharmacy.patient.id] tx in
      try (2...3).map {
        try ActiveMedication.all(
          of: patient, on: Dispensary.day.adding(days: $0), besides: second, in: tx
        ).count
      }
    }
    #expect(active == [1, 0])
    #expect(first != second)
  }
}
