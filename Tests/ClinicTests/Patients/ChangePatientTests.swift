import Clinic
import Testing
import Vocabulary

@Suite("Changing a patient")
struct ChangePatientTests {
  @Test("A newborn gets a NIK and keeps the record number")
  func newbornGetsNIK() async throws {
    let desk = try await Desk()
    try await desk.patient(.siti())
    let born = try await desk.patient(
      PatientForm([.name: "By. Ny. Siti", .mother: "1", .birthDate: "12-11-2026", .sex: "male"]))
    let form = PatientForm(born).with(.name, "Rizki Ramadhan").with(.nik, "3204131211269004")
    let named = try await desk.clinic().run(ChangePatient(born.id, form), by: desk.demo.actor(.loket))
    #expect(named.medicalRecordNumber == born.medicalRecordNumber)
    #expect(named.nik?.text == "3204131211269004")
    let found = try await desk.clinic().read(SearchPatients("rizki"), by: desk.demo.actor(.loket))
    #expect(found.map(\.id) == [born.id])
    let old = try await desk.clinic().read(SearchPatients("by ny siti"), by: desk.demo.actor(.loket))
    #expect(old.isEmpty)
  }

  @Test("A number of somebody else is told beside its field and nothing is saved")
  func othersNumber() async throws {
    let desk = try await Desk()
    let siti = try await desk.patient(.siti())
    let ujang = try await desk.patient(.ujang())
    let form = PatientForm(siti).with(.jknNumber, ujang.jknNumber?.text ?? "").with(.address, "Pindah")
    do {
      try await desk.clinic().run(ChangePatient(siti.id, form), by: desk.demo.actor(.loket))
      Issue.record("accepted")
    } catch let problems as Problems {
      #expect(problems["kartu_jkn"]?.contains("Ujang Sutisna") == true)
    }
    let kept = try await desk.store.read { try Patient.find(siti.id, in: $0) }
    #expect(kept == siti)
  }
}
