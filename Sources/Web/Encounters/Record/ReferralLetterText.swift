import Clinic
import Vocabulary

/// What a referral letter says of the patient and of what was found: the same on the page and on the paper.
struct ReferralLetterText {
  let record: EncounterRecord
  let referral: Referral

  var person: [(term: String, value: String)] {
    let patient = record.patient
    return [
      ("Nama", patient.name),
      ("Lahir", "\(Indonesian.longDay(patient.birthDate)) (\(age)) · \(patient.sex.word)"),
      ("Nomor RM", patient.medicalRecordNumber.spaced),
      (
        "Penjamin",
        [record.encounter.payer.word, record.encounter.jknNumber?.text ?? ""].joined(separator: " ")
      ),
      ("Alamat", patient.address),
    ]
  }

  var clinical: [(term: String, value: String)] {
    let lines: [(String, String)] = [
      ("Anamnesis", record.note?.subjective ?? ""),
      ("Pemeriksaan", findings),
      ("Diagnosis", record.diagnoses.map { "\($0.code?.code ?? "") \($0.text)" }.joined(separator: "; ")),
      (
        "Terapi yang diberikan",
        record.prescriptions.flatMap(\.items).map { "\($0.drug.name) \($0.signa)" }.joined(separator: "; ")
      ),
      (
        "Alergi",
        record.allergies.isEmpty
          ? "tidak ada yang diketahui" : record.allergies.map(\.substance).joined(separator: ", ")
      ),
      ("Alasan merujuk", referral.reason),
      (
        "TACC",
        referral.tacc.flatMap { TACC(rawValue: $0) }.map { "\($0.word) · \(referral.taccReason ?? "")" } ?? ""
      ),
      ("Diantar ambulans", referral.ambulance.map { "Lewat \($0.words)" } ?? ""),
      ("Rencana kunjungan", Indonesian.dayWithWeekday(referral.visitOn)),
    ]
    return lines.filter { !$0.1.isEmpty }.map { (term: $0.0, value: $0.1) }
  }

  private var findings: String {
    var words: [String] = []
    if let systolic = record.measured(.systolic), let diastolic = record.measured(.diastolic) {
      words.append("tekanan darah \(systolic.comma)/\(diastolic.comma) mmHg")
    }
    for kind in [Observation.Kind.pulse, .respiration, .temperature] {
      guard let number = record.measured(kind) else { continue }
      words.append("\(kind.word.lowercased()) \(number.comma) \(kind.unit)")
    }
    if let objective = record.note?.objective, !objective.isEmpty { words.append(objective) }
    return words.joined(separator: ", ")
  }

  private var age: String {
    record.patient.age(on: record.encounter.day).map(Indonesian.age) ?? ""
  }
}
