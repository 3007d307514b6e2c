import Clinic
import Foundation
import Store
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Our record as P-Care's messages (contract 3.6 to 3.13)")
struct PCareMapperTests {
  let demo: DemoPuskesmas
  let mapper = PCareMapper(PCareSamples.mapping)

  init() async throws {
    let store = try Store.temporary()
    try await store.migrate(Schema.migrations, at: 0)
    demo = try await DemoPuskesmas.seed(in: store, at: PCareSamples.morning)
    try store.close()
  }

  private func record(_ change: (inout EncounterRecord) -> Void = { _ in }) throws -> EncounterRecord {
    var record = try PCareSamples.record(demo: demo)
    change(&record)
    return record
  }

  private func sentences(_ change: (inout EncounterRecord) -> Void) throws -> [String] {
    mapper.problems(of: try record(change)).map(\.sentence)
  }

  @Test("A whole visit maps and has no problem")
  func whole() throws {
    let record = try record()
    #expect(mapper.problems(of: record).isEmpty)
    let pendaftaran = try mapper.pendaftaran(of: record)
    #expect(pendaftaran.kdProviderPeserta == "0114A026")
    #expect(pendaftaran.noKartu == "0001234567890")
    #expect(pendaftaran.kdPoli == "001")
    #expect("\(pendaftaran.tglDaftar)" == "20-08-2026")
    #expect(pendaftaran.kunjSakit)
    #expect(pendaftaran.kdTkp == "10")

    let kunjungan = try mapper.kunjungan(of: record)
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

  @Test("A visit that JKN does not pay has no business with P-Care")
  func general() throws {
    let record = try record { $0.encounter.payer = .general }
    #expect(!mapper.concerns(record))
    #expect(mapper.problems(of: record).isEmpty)
  }

  @Test("What is missing is told all at once, each with its page")
  func missing() throws {
    let record = try record {
      $0.observations = []
      $0.conditions = []
      $0.note = nil
      $0.encounter.reason = " "
      $0.encounter.disposition = nil
    }
    let here = Remedy.encounter(record.encounter.id)
    #expect(
      Set(mapper.problems(of: record).map(\.sentence)) == [
        "Keluhan utama belum diisi.", "Tingkat kesadaran belum diisi.", "Suhu tubuh belum diisi.",
        "Diagnosis utama (ICD-10) belum diisi.", "Prognosis belum diisi.", "Cara pulang belum diisi.",
      ])
    #expect(mapper.problems(of: record).allSatisfy { $0.remedy == here })
  }

  @Test("A patient without a card, a poli or a doctor without a code are told where to mend")
  func codes() throws {
    let record = try record {
      $0.encounter.jknNumber = nil
      $0.patient.jknNumber = nil
      $0.room.bpjsPoli = nil
      $0.facility.bpjsProvider = nil
      for id in $0.practitioners.keys { $0.practitioners[id]?.bpjsDoctor = nil }
    }
    let problems = mapper.problems(of: record)
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
      try sentences {
        $0.encounter.status = .arrived
        $0.encounter.version = 0
        $0.observations = []
        $0.conditions = []
      }.isEmpty)
  }

  @Test("Three diagnoses go out, the primary one first")
  func diagnoses() throws {
    let record = try record { record in
      record.conditions = ["I10", "E11.9", "J00", "K30"].enumerated().map { index, code in
        Condition(
          id: .init(at: PCareSamples.morning), category: .diagnosis, code: .icd10(code, code), text: code,
          rank: 4 - index, at: PCareSamples.morning, by: record.encounter.practitioner)
      }
    }
    let message = try mapper.kunjungan(of: record)
    #expect(message.kdDiag1 == "K30")
    #expect(message.kdDiag2 == "J00")
    #expect(message.kdDiag3 == "E119")
  }

  @Test("An allergy leads to P-Care's code; nobody asked says nothing")
  func allergies() throws {
    func allergy(_ category: AllergyIntolerance.Category, _ substance: String) throws -> Kunjungan {
      try mapper.kunjungan(
        of: try record { record in
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
    let unasked = try mapper.kunjungan(of: try record { $0.noKnownAllergy = false })
    #expect(unasked.alergiMakan == nil)
  }

  private func referred(code: String?, specialty: String?, tacc: Int? = nil, reason: String? = nil) throws
    -> EncounterRecord
  {
    try record { record in
      record.encounter.disposition = .referred
      record.referral = Referral(
        id: .init(at: PCareSamples.morning), destination: "RSUD Contoh", destinationCode: code,
        specialty: "Anak", specialtyCode: specialty, reason: "Perlu pemeriksaan lanjutan",
        visitOn: PCareSamples.day.adding(days: 1), tacc: tacc, taccReason: reason, at: PCareSamples.morning,
        by: record.encounter.practitioner)
    }
  }

  @Test("A referral carries hospital, day, specialty and TACC")
  func referral() throws {
    let message = try mapper.kunjungan(
      of: referred(code: "0112R016", specialty: "26", tacc: 1, reason: "< 3 Hari"))
    #expect(message.kdStatusPulang == "4")
    #expect(message.rujukLanjut?.kdppk == "0112R016")
    #expect(message.rujukLanjut.map { "\($0.tglEstRujuk)" } == "21-08-2026")
    #expect(message.rujukLanjut?.destination == .subSpesialis(code: "26", sarana: nil))
    #expect(message.kdTacc == 1)
    #expect(message.alasanTacc == "< 3 Hari")
    let special = try mapper.kunjungan(of: referred(code: "0112R016", specialty: "HDL"))
    #expect(
      special.rujukLanjut?.destination
        == .khusus(code: "HDL", subSpesialis: nil, catatan: "Perlu pemeriksaan lanjutan"))
    #expect(special.kdTacc == 0)
  }

  @Test("A special referral for haemophilia names its sub-specialty")
  func haemophilia() throws {
    let message = try mapper.kunjungan(of: referred(code: "0112R016", specialty: "HEM/8"))
    #expect(
      message.rujukLanjut?.destination
        == .khusus(code: "HEM", subSpesialis: "8", catatan: "Perlu pemeriksaan lanjutan"))
    #expect(
      mapper.problems(of: try referred(code: "0112R016", specialty: "HEM")).map(\.sentence)
        == ["Rujukan HEM perlu kode subspesialis, misalnya HEM/8."])
  }

  @Test("An incomplete referral is told before it is sent")
  func incompleteReferral() throws {
    #expect(
      try sentences { $0.encounter.disposition = .referred } == ["Surat rujukan belum dibuat."])
    #expect(
      mapper.problems(of: try referred(code: nil, specialty: "26")).map(\.sentence)
        == ["Rumah sakit tujuan RSUD Contoh belum punya kode BPJS."])
    #expect(
      mapper.problems(of: try referred(code: "0112R016", specialty: "26", tacc: 2)).map(\.sentence)
        == ["Alasan TACC pada surat rujukan belum diisi."])
    #expect(
      try sentences { $0.encounter.disposition = .internalReferral }
        == ["Poli tujuan rujukan internal belum diisi."])
  }

  @Test("An internal referral goes to the poli of its room; a room without a code is told")
  func internalReferral() throws {
    func referred(to poli: String?) throws -> EncounterRecord {
      try record { record in
        record.encounter.disposition = .internalReferral
        record.internalReferral = InternalReferral(
          id: .init(at: PCareSamples.morning), room: record.room.id, roomName: "Poli Gigi", poliCode: poli,
          reason: "", at: PCareSamples.morning, by: record.encounter.practitioner)
      }
    }
    let message = try mapper.kunjungan(of: referred(to: "002"))
    #expect(message.kdStatusPulang == "5" && message.kdPoliRujukInternal == "002" && message.kdTacc == -1)
    #expect(
      mapper.problems(of: try referred(to: nil)).map(\.sentence)
        == ["Ruangan Poli Gigi belum punya kode poli P-Care."])
  }

  @Test("The lines of a compound say so, and what was asked for is its number of doses")
  func compound() throws {
    var prescription = try #require(try record().prescriptions.first)
    prescription.items = PCareSamples.mixed(prescription.items)
    let messages = prescription.items.map {
      mapper.obat($0, of: prescription, noKunjungan: "K1", kdRacikan: "R.01")
    }
    #expect(messages.map(\.racikan) == [true, true, false])
    #expect(messages.map(\.jmlPermintaan) == [9, 9, 0])
    #expect(mapper.firstOfCompound(prescription.items[0], of: prescription) == nil)
    #expect(mapper.firstOfCompound(prescription.items[1], of: prescription) == prescription.items[0])
    #expect(mapper.firstOfCompound(prescription.items[2], of: prescription) == nil)
  }

  @Test("A medicine goes by its DPHO code or its name, with what was handed over")
  func obat() throws {
    let prescription = try #require(try record().prescriptions.first)
    let messages = prescription.items.map { mapper.obat($0, of: prescription, noKunjungan: "K1") }
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
    #expect(mapper.obat(dispensed.items[0], of: dispensed, noKunjungan: "K1").jmlObat == 6)
  }

  @Test("Only procedures that P-Care has a code for are sent")
  func tindakan() throws {
    let record = try record()
    let sent = mapper.tindakan(of: record)
    #expect(sent.map(\.code.code) == ["93.94"])
    #expect(
      sent.map { mapper.tindakan($0, noKunjungan: "K1") } == [
        Tindakan(noKunjungan: "K1", kdTindakan: "09002", biaya: 25_000, keterangan: "satu kali")
      ])
  }

  @Test("A settings file changes what it names and keeps the other defaults")
  func settings() throws {
    let mapping = try JSONDecoder().decode(
      PCareMapping.self,
      from: Data(#"{"careOfHealthyVisit":"50","procedures":{"99.1":{"code":"01006","rupiah":15000}}}"#.utf8))
    #expect(mapping.careOfHealthyVisit == "50")
    #expect(mapping.careOfSickVisit == "10")
    #expect(mapping.procedures["99.1"]?.code == "01006")
    #expect(mapping.allergies == .standard)
  }
}
