import Clinic
import Testing
import Vocabulary

@testable import BPJSKesehatan

@Suite("Referrals in P-Care's visit")
struct PCareReferralMessageTests {
  private let visit: SampleRecord

  init() async throws { visit = try await SampleRecord() }

  private func referred(code: String?, specialty: String?, tacc: Int? = nil, reason: String? = nil) throws
    -> EncounterRecord
  {
    try visit.record { record in
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
    let message = try visit.mapper.kunjungan(
      of: referred(code: "0112R016", specialty: "26", tacc: 1, reason: "< 3 Hari"))
    #expect(message.kdStatusPulang == "4")
    #expect(message.rujukLanjut?.kdppk == "0112R016")
    #expect(message.rujukLanjut.map { "\($0.tglEstRujuk)" } == "21-08-2026")
    #expect(message.rujukLanjut?.destination == .subSpesialis(code: "26", sarana: nil))
    #expect(message.kdTacc == 1)
    #expect(message.alasanTacc == "< 3 Hari")
    let special = try visit.mapper.kunjungan(of: referred(code: "0112R016", specialty: "HDL"))
    #expect(
      special.rujukLanjut?.destination
        == .khusus(code: "HDL", subSpesialis: nil, catatan: "Perlu pemeriksaan lanjutan"))
    #expect(special.kdTacc == 0)
  }

  @Test("A special referral for haemophilia names its sub-specialty")
  func haemophilia() throws {
    let message = try visit.mapper.kunjungan(of: referred(code: "0112R016", specialty: "HEM/8"))
    #expect(
      message.rujukLanjut?.destination
        == .khusus(code: "HEM", subSpesialis: "8", catatan: "Perlu pemeriksaan lanjutan"))
    #expect(
      visit.mapper.problems(of: try referred(code: "0112R016", specialty: "HEM")).map(\.sentence)
        == ["Rujukan HEM perlu kode subspesialis, misalnya HEM/8."])
  }

  @Test("An incomplete referral is told before it is sent")
  func incompleteReferral() throws {
    #expect(
      try visit.sentences { $0.encounter.disposition = .referred } == ["Surat rujukan belum dibuat."])
    #expect(
      visit.mapper.problems(of: try referred(code: nil, specialty: "26")).map(\.sentence)
        == ["Rumah sakit tujuan RSUD Contoh belum punya kode BPJS."])
    #expect(
      visit.mapper.problems(of: try referred(code: "0112R016", specialty: "26", tacc: 2)).map(\.sentence)
        == ["Alasan TACC pada surat rujukan belum diisi."])
    #expect(
      try visit.sentences { $0.encounter.disposition = .internalReferral }
        == ["Poli tujuan rujukan internal belum diisi."])
  }

  @Test("An internal referral goes to the poli of its room; a room without a code is told")
  func internalReferral() throws {
    func referred(to poli: String?) throws -> EncounterRecord {
      try visit.record { record in
        record.encounter.disposition = .internalReferral
        record.internalReferral = InternalReferral(
          id: .init(at: PCareSamples.morning), room: record.room.id, roomName: "Poli Gigi", poliCode: poli,
          reason: "", at: PCareSamples.morning, by: record.encounter.practitioner)
      }
    }
    let message = try visit.mapper.kunjungan(of: referred(to: "002"))
    #expect(message.kdStatusPulang == "5" && message.kdPoliRujukInternal == "002" && message.kdTacc == -1)
    #expect(
      visit.mapper.problems(of: try referred(to: nil)).map(\.sentence)
        == ["Ruangan Poli Gigi belum punya kode poli P-Care."])
  }
}
