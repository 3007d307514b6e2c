import Clinic
import Vocabulary

/// Surat rujukan, to be printed and taken along.
struct ReferralLetterPage {
  let record: EncounterRecord
  let referral: Referral
  /// What the insurer holds of it.
  let letter: ReferralLetters.Answer
  let viewer: Viewer

  var page: Page {
    Page("Surat rujukan \(record.patient.name)", at: .examination, for: viewer) {
      article(.class("card letter")) {
        header {
          strong(record.facility.name)
          p(record.facility.address, .class("small"))
        }
        h1("Surat Rujukan")
        ReferralNumber(letter: letter, visit: record.encounter.number)
        p("Kepada Yth. dokter \(referral.specialty), \(referral.destination)")
        p("Mohon pemeriksaan dan penanganan lebih lanjut bagi:")
        Facts(person)
        Facts(clinical)
        p("Terima kasih atas kerja samanya.")
        SignatureLine(record: record)
      }
      ActionBar {
        span("Cetak dengan Ctrl P.", .class("small"))
      } actions: {
        LinkButton("Kembali ke rekam medis", to: .encounters(.summary(record.encounter.id.text)))
      }
    }
  }

  private var person: [(term: String, value: HTML)] {
    let patient = record.patient
    return [
      ("Nama", HTML(patient.name)),
      ("Lahir", HTML("\(Indonesian.longDay(patient.birthDate)) (\(age)) · \(patient.sex.word)")),
      ("Nomor RM", HTML(patient.medicalRecordNumber.spaced)),
      (
        "Penjamin",
        HTML([record.encounter.payer.word, record.encounter.jknNumber?.text ?? ""].joined(separator: " "))
      ),
      ("Alamat", HTML(patient.address)),
    ]
  }

  private var clinical: [(term: String, value: HTML)] {
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
      ("Rencana kunjungan", Indonesian.dayWithWeekday(referral.visitOn)),
    ]
    return lines.filter { !$0.1.isEmpty }.map { ($0.0, HTML($0.1)) }
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
