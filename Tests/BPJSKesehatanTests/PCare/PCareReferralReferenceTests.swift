import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Where a participant can be referred to (contract 3.12)")
struct PCareReferralReferenceTests {
  @Test("From the specialty over its part to hospitals with schedule and load")
  func destinations() async throws {
    try await PCareRig.run { rig in
      let client = rig.client
      let specialties = try await client.spesialis()
      #expect(specialties.contains { $0.kdSpesialis == "ANA" })
      let parts = try await client.subSpesialis(of: "ANA")
      #expect(parts.first == SubSpesialis(kdSubSpesialis: "26", nmSubSpesialis: "ANAK", kdPoliRujuk: "ANA"))
      let sarana = try await client.sarana()
      #expect(sarana.first?.nmSarana == "Rekam Medik")
      let khusus = try await client.khusus()
      #expect(khusus.count == 10)

      let day = try rig.newRecord(card: "0001234567890").encounter.day
      let hospitals = try await client.faskes(subSpesialis: "26", sarana: nil, on: day)
      let first = try #require(hospitals.first)
      #expect(first.kdppk == "0112R016")
      #expect(first.distance == 951.0729)
      #expect(first.kapasitas == 40)
      #expect(first.jadwal?.hasPrefix("Senin") == true)
      let dialysis = try await client.faskes(
        khusus: "HDL", subSpesialis: nil, noKartu: "0001234567890", on: day)
      #expect(!dialysis.isEmpty)
      let thalassaemia = try await client.faskes(
        khusus: "THA", subSpesialis: "30", noKartu: "0001234567890", on: day)
      #expect(!thalassaemia.isEmpty)
    }
  }

  @Test("A code that is on no list is refused by its field")
  func refusals() async throws {
    try await PCareRig.run { rig in
      let day = try rig.newRecord(card: "0001234567890").encounter.day
      await #expect(throws: BPJSError.refused(Self.notInReference("kdSpesialis"))) {
        _ = try await rig.client.subSpesialis(of: "XYZ")
      }
      await #expect(throws: BPJSError.refused(Self.notInReference("kdSubSpesialis"))) {
        _ = try await rig.client.faskes(subSpesialis: "999", sarana: nil, on: day)
      }
      await #expect(throws: BPJSError.refused(Self.notInReference("kdKhusus"))) {
        _ = try await rig.client.faskes(khusus: "THA", subSpesialis: nil, noKartu: "0001234567890", on: day)
      }
    }
  }

  @Test("A referral counts in the load of its hospital, and its letter carries number and reason")
  func letter() async throws {
    try await PCareRig.run { rig in
      let record = try rig.newRecord(card: "0001234567890")
      let day = record.encounter.day
      _ = try await rig.client.add(PCareMapper().pendaftaran(of: record))
      var visit = try PCareMapper().kunjungan(of: record)
      visit.kdStatusPulang = "4"
      visit.kdTacc = 1
      visit.alasanTacc = "< 3 Hari"
      visit.rujukLanjut = RujukLanjut(
        tglEstRujuk: WireDate(day), kdppk: "0112R016", destination: .subSpesialis(code: "26", sarana: nil))
      let number = try await rig.client.add(visit)
      let letter = try #require(try await rig.client.rujukan(noKunjungan: number))
      #expect(letter.noRujukan == number)
      #expect(letter.kdPoli == "ANA")
      #expect(letter.nmTacc == "Time")
      #expect(letter.alasanTacc == "< 3 Hari")
      #expect(letter.diagnoses.map(\.kdDiag) == ["J069"])
      #expect(letter.nmDati == "KOTA CONTOH")
      let hospitals = try await rig.client.faskes(subSpesialis: "26", sarana: "1", on: day)
      #expect(hospitals.first?.jmlRujuk == 1)

      visit.noKunjungan = number
      visit.kdStatusPulang = "3"
      visit.rujukLanjut = nil
      visit.kdTacc = -1
      visit.alasanTacc = nil
      try await rig.client.update(visit)
      #expect(try await rig.client.rujukan(noKunjungan: number) == nil)
    }
  }

  private static func notInReference(_ field: String) -> BPJSError.Refusal {
    BPJSError.Refusal(
      code: 412, message: "PRECONDITION_FAILED",
      details: [FieldMessage(field: field, message: "Tidak sesuai dengan referensi sistem.")])
  }
}
