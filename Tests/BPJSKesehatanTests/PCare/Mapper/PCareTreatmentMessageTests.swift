import Clinic
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Medicines and procedures as P-Care's messages (contract 3.8 and 3.13)")
struct PCareTreatmentMessageTests {
  private let visit: SampleRecord

  init() async throws { visit = try await SampleRecord() }

  @Test("A medicine goes by its DPHO code or its name, with what was handed over")
  func obat() throws {
    let prescription = try #require(try visit.record().prescriptions.first)
    let messages = prescription.items.map { visit.mapper.obat($0, of: prescription, noKunjungan: "K1") }
    #expect(
      messages == [
        Obat(noKunjungan: "K1", name: .dpho(code: "13010000001"), signa1: 3, signa2: 1, jmlObat: 9),
        Obat(noKunjungan: "K1", name: .free("Gliseril guaiakolat 100 mg"), signa1: 3, signa2: 1, jmlObat: 9),
        Obat(noKunjungan: "K1", name: .dpho(code: "13010000001"), signa1: 3, signa2: 1, jmlObat: 9),
      ])
    var dispensed = prescription
    dispensed.dispenses = [4, 2].map { quantity in
      MedicationDispense(
        id: .init(at: PCareSamples.morning), request: prescription.items[0].id,
        batch: .init(at: PCareSamples.morning), lot: "L", expiresOn: PCareSamples.day, quantity: quantity,
        preparedAt: PCareSamples.morning, by: prescription.by)
    }
    #expect(visit.mapper.obat(dispensed.items[0], of: dispensed, noKunjungan: "K1").jmlObat == 6)
  }

  @Test("What is collected elsewhere is no medicine of ours")
  func outside() throws {
    var record = try visit.record()
    #expect(!record.obatLines.isEmpty)
    record.prescriptions[0].state = .outside
    #expect(record.obatLines.isEmpty)
  }

  @Test("The lines of a compound say so, and what was asked for is its number of doses")
  func compound() throws {
    var prescription = try #require(try visit.record().prescriptions.first)
    prescription.items = PCareSamples.mixed(prescription.items)
    let messages = prescription.items.map {
      visit.mapper.obat($0, of: prescription, noKunjungan: "K1", kdRacikan: "R.01")
    }
    #expect(messages.map(\.racikan) == [true, true, false])
    #expect(messages.map(\.jmlPermintaan) == [9, 9, 0])
    #expect(visit.mapper.firstOfCompound(prescription.items[0], of: prescription) == nil)
    #expect(visit.mapper.firstOfCompound(prescription.items[1], of: prescription) == prescription.items[0])
    #expect(visit.mapper.firstOfCompound(prescription.items[2], of: prescription) == nil)
  }

  @Test("Only procedures that P-Care has a code for are sent")
  func tindakan() throws {
    let record = try visit.record()
    let sent = visit.mapper.tindakan(of: record)
    #expect(sent.map(\.code.code) == ["93.94"])
    #expect(
      sent.map { visit.mapper.tindakan($0, noKunjungan: "K1") } == [
        Tindakan(noKunjungan: "K1", kdTindakan: "09002", biaya: 25_000, keterangan: "satu kali")
      ])
  }
}
