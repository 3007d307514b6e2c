import Clinic
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("What P-Care would refuse is told before it is sent")
struct PCareVisitProblemTests {
  private let visit: SampleRecord

  init() async throws { visit = try await SampleRecord() }

  @Test("A visit that JKN does not pay has no business with P-Care")
  func general() throws {
    let record = try visit.record { $0.encounter.payer = .general }
    #expect(!visit.mapper.concerns(record))
    #expect(visit.mapper.problems(of: record).isEmpty)
  }

  @Test("What is missing is told all at once, each with its page")
  func missing() throws {
    let record = try visit.record {
      $0.observations = []
      $0.conditions = []
      $0.note = nil
      $0.encounter.reason = " "
      $0.encounter.disposition = nil
    }
    let here = Remedy.encounter(record.encounter.id)
    #expect(
      Set(visit.mapper.problems(of: record).map(\.sentence)) == [
        "Keluhan utama belum diisi.", "Tingkat kesadaran belum diisi.", "Suhu tubuh belum diisi.",
        "Diagnosis utama (ICD-10) belum diisi.", "Prognosis belum diisi.", "Cara pulang belum diisi.",
      ])
    #expect(visit.mapper.problems(of: record).allSatisfy { $0.remedy == here })
  }

  @Test("A patient without a card, a poli or a doctor without a code are told where to mend")
  func codes() throws {
    let record = try visit.record {
      $0.encounter.jknNumber = nil
      $0.patient.jknNumber = nil
      $0.room.bpjsPoli = nil
      $0.facility.bpjsProvider = nil
      for id in $0.practitioners.keys { $0.practitioners[id]?.bpjsDoctor = nil }
    }
    let problems = visit.mapper.problems(of: record)
    #expect(
      problems.map(\.sentence) == [
        "Kode faskes BPJS untuk Puskesmas Cempaka Sari belum diatur.", "Nomor kartu JKN pasien belum diisi.",
        "Ruangan Poli Umum belum punya kode poli P-Care.",
        "dr. Ratna Kusumah belum punya kode dokter P-Care.",
      ])
    #expect(problems.map(\.remedy) == [.facility, .patient(record.patient.id), .facility, .staff])
  }

  @Test("Before the examination only what the registration needs is asked for")
  func arrived() throws {
    #expect(
      try visit.sentences {
        $0.encounter.status = .arrived
        $0.encounter.version = 0
        $0.observations = []
        $0.conditions = []
      }.isEmpty)
  }
}
