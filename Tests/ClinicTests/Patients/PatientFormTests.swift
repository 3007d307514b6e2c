import Clinic
import Testing
import Vocabulary

@Suite("The patient form")
struct PatientFormTests {
  let today = Desk.day

  private func problem(_ field: PatientField, _ form: PatientForm) -> String? {
    do {
      _ = try form.checked(on: today)
      return nil
    } catch {
      return error[field.rawValue]
    }
  }

  @Test("A NIK alone says birth date and sex")
  func filledFromNIK() throws {
    let details = try PatientForm([.name: "Siti Rahmawati", .nik: "3204135203859001"]).checked(on: today)
    #expect(details.birthDate.iso == "1985-03-12")
    #expect(details.sex == .female)
  }

  @Test("A birth date that differs from the NIK is told beside the birth date")
  func otherBirthDate() {
    let form = PatientForm.siti().with(.birthDate, "13-03-1985")
    #expect(
      problem(.birthDate, form) == "Berbeda dengan NIK, yang menyebut 12-03-1985. Perbaiki salah satunya.")
  }

  @Test("A sex that differs from the NIK is told beside the sex")
  func otherSex() {
    #expect(problem(.sex, .siti().with(.sex, "male"))?.contains("perempuan") == true)
  }

  @Test("A NIK of fifteen digits is counted out")
  func shortNIK() {
    #expect(problem(.nik, .siti().with(.nik, "320413520385900")) == "NIK harus 16 angka; yang terisi 15.")
  }

  @Test("Everything that is wrong is told at once, each beside its field")
  func allAtOnce() {
    let form = PatientForm([
      .name: "S1ti", .nik: "12", .birthDate: "30-02-1990", .jknNumber: "123", .familyCard: "9", .phone: "12a",
      .rt: "seribu", .region: "32", .bloodGroup: "C",
    ])
    #expect(throws: Problems.self) { try form.checked(on: today) }
    for field in [
      PatientField.name, .nik, .birthDate, .sex, .jknNumber, .familyCard, .phone, .rt, .region, .bloodGroup,
    ] { #expect(problem(field, form) != nil, "\(field)") }
  }

  @Test(
    "A birth date that cannot be is refused",
    arguments: ["21-11-2026", "01-01-1890", "31-02-2000", "kemarin", "1-1-1"])
  func impossibleBirthDate(_ typed: String) {
    #expect(
      problem(.birthDate, PatientForm([.name: "Ani", .passport: "A1234567", .birthDate: typed])) != nil)
  }

  @Test("Whoever has no NIK is known by passport or by the mother")
  func withoutNIK() throws {
    let bare = PatientForm([.name: "John Smith", .birthDate: "01-02-1980", .sex: "male"])
    #expect(problem(.nik, bare)?.contains("paspor") == true)
    #expect(try bare.with(.passport, "x 123456").checked(on: today).passport == "X123456")
    #expect(try bare.with(.mother, "12").checked(on: today).birthOrder == 1)
  }

  @Test("A death before the birth or in the future is refused")
  func impossibleDeath() {
    #expect(problem(.deceasedOn, .siti().with(.deceasedOn, "11-03-1985")) != nil)
    #expect(problem(.deceasedOn, .siti().with(.deceasedOn, "21-11-2026")) != nil)
  }

  @Test(
    "A phone number is kept in its national form",
    arguments: ["+62 812-3456-7890", "0812 3456 7890", "6281234567890"])
  func phone(_ typed: String) throws {
    #expect(try PatientForm.siti().with(.phone, typed).checked(on: today).phone == "081234567890")
  }

  @Test("The form of a patient gives the same details again")
  func roundTrip() async throws {
    let desk = try await Desk()
    let patient = try await desk.patient(.siti().with(.familyCard, "3204130101109001"))
    let again = try PatientForm(patient).checked(on: today)
    #expect(again.name == patient.name)
    #expect(again.birthDate == patient.birthDate)
    #expect(again.familyCard == patient.familyCard)
    #expect(again.rt == "002")
  }
}
