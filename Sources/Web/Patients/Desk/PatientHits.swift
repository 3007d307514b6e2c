import Clinic
import Vocabulary

/// The answer to the search box as it is typed: Enter on the first one goes straight to the registration form.
struct PatientHits {
  let hits: [PatientHit]
  let typed: String
  let today: CalendarDate

  var list: HitList {
    HitList(
      hits.map { hit in
        HitList.Hit(
          hit.id.text, hit.patient.name, detail: PatientWords.line(hit.patient, on: today),
          mark: "RM " + hit.patient.medicalRecordNumber.spaced,
          route: .patients(.desk(search: typed, chosen: hit.id.text)))
      }, none: "Tidak ditemukan. Coba tanggal lahir atau NIK, atau daftarkan pasien baru (Ctrl B).")
  }
}

/// A patient in a few words.
enum PatientWords {
  /// `P · 41 th · lahir 12 Mar 1985 · Jl. Pamekaran 5 RT 002/RW 005`
  static func line(_ patient: Patient, on day: CalendarDate) -> String {
    [short(patient, on: day), "lahir \(Indonesian.day(patient.birthDate))", address(patient)]
      .filter { !$0.isEmpty }.joined(separator: " · ")
  }

  /// `P · 41 th · JKN`
  static func short(_ patient: Patient, on day: CalendarDate) -> String {
    [
      patient.sex.letter, patient.age(on: day).map(Indonesian.shortAge) ?? "",
      patient.nik == nil && patient.passport == nil ? "belum ber-NIK" : "",
      patient.jknNumber == nil ? "" : "JKN",
    ].filter { !$0.isEmpty }.joined(separator: " · ")
  }

  static func address(_ patient: Patient) -> String {
    let neighbourhood = [patient.rt.map { "RT \($0)" }, patient.rw.map { "RW \($0)" }].compactMap { $0 }
    return ([patient.address] + [neighbourhood.joined(separator: "/")]).filter { !$0.isEmpty }
      .joined(separator: " ")
  }
}
