import Clinic
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("A visit as P-Care's messages (contract 3.6 to 3.13)")
struct PCareVisitMessageTests {
  private let visit: SampleRecord

  init() async throws { visit = try await SampleRecord() }

  @Test("A whole visit maps and has no problem")
  func whole() throws {
    let record = try visit.record()
    #expect(visit.mapper.problems(of: record).isEmpty)
    let pendaftaran = try visit.mapper.pendaftaran(of: record)
    #expect(pendaftaran.kdProviderPeserta == "0114A026")
    #expect(pendaftaran.noKartu == "0001234567890")
    #expect(pendaftaran.kdPoli == "001")
    #expect("\(pendaftaran.tglDaftar)" == "20-08-2026")
    #expect(pendaftaran.kunjSakit)
    #expect(pendaftaran.kdTkp == "10")

    let kunjungan = try visit.mapper.kunjungan(of: record)
    #expect(kunjungan.noKunjungan == nil)
    #expect(kunjungan.keluhan == "Batuk pilek 3 hari")
    #expect(kunjungan.kdSadar == "01")
    let signs = [kunjungan.sistole, kunjungan.diastole, kunjungan.heartRate, kunjungan.respRate]
    #expect(signs == [120, 80, 84, 20])
    let measures = [kunjungan.beratBadan, kunjungan.tinggiBadan, kunjungan.lingkarPerut]
    #expect(measures == [56, 160, 72])
    #expect("\(kunjungan.suhu)" == "36,8")
    #expect(kunjungan.kdStatusPulang == "3")
    #expect("\(kunjungan.tglPulang)" == "20-08-2026")
    #expect(kunjungan.kdDokter == "73229")
    #expect(kunjungan.kdDiag1 == "J069")
    #expect(kunjungan.kdDiag2 == nil)
    #expect(kunjungan.kdDiag3 == nil)
    #expect(kunjungan.rujukLanjut == nil)
    #expect(kunjungan.kdTacc == -1)
    let allergies = [kunjungan.alergiMakan, kunjungan.alergiUdara, kunjungan.alergiObat]
    #expect(allergies.allSatisfy { $0 == "00" })
    #expect(kunjungan.kdPrognosa == "01")
    #expect(
      kunjungan.terapiObat == "Parasetamol 500 mg 3x1 tablet; Gliseril guaiakolat 100 mg 3x0,5 tablet; "
        + "Parasetamol 500 mg 3x1 tablet")
    #expect(kunjungan.terapiNonObat == "Istirahat")
    #expect(kunjungan.bmhp == "-")
  }

  @Test("Three diagnoses go out, the primary one first")
  func diagnoses() throws {
    let record = try visit.record { record in
      record.conditions = ["I10", "E11.9", "J00", "K30"].enumerated().map { index, code in
        Condition(
          id: .init(at: PCareSamples.morning), category: .diagnosis, code: .icd10(code, code), text: code,
          rank: 4 - index, at: PCareSamples.morning, by: record.encounter.practitioner)
      }
    }
    let message = try visit.mapper.kunjungan(of: record)
    #expect(message.kdDiag1 == "K30")
    #expect(message.kdDiag2 == "J00")
    #expect(message.kdDiag3 == "E119")
  }

  @Test("An allergy leads to P-Care's code; nobody asked says nothing")
  func allergies() throws {
    func allergy(_ category: AllergyIntolerance.Category, _ substance: String) throws -> Kunjungan {
      try visit.mapper.kunjungan(
        of: try visit.record { record in
          record.noKnownAllergy = false
          record.allergies = [
            AllergyIntolerance(
              id: .init(at: PCareSamples.morning), category: category, code: nil, substance: substance,
              reaction: "", severe: false, at: PCareSamples.morning, by: record.encounter.practitioner,
              encounter: record.encounter.id)
          ]
        })
    }
    #expect(try allergy(.food, "Udang rebus").alergiMakan == "01")
    #expect(try allergy(.food, "Kacang tanah").alergiMakan == "04")
    #expect(try allergy(.food, "Stroberi").alergiMakan == "05")
    #expect(try allergy(.medication, "Amoksisilin").alergiObat == "01")
    #expect(try allergy(.medication, "Amoksisilin").alergiMakan == "00")
    #expect(try allergy(.environment, "Udara dingin").alergiUdara == "02")
    let unasked = try visit.mapper.kunjungan(of: try visit.record { $0.noKnownAllergy = false })
    #expect(unasked.alergiMakan == nil)
  }
}
