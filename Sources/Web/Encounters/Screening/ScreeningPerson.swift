import Clinic
import Documents
import Vocabulary

/// What the papers of a screening say of the participant, and the number they bear.
struct ScreeningPerson {
  let record: EncounterRecord

  var facts: [Block.Fact] {
    let (patient, visit) = (record.patient, record.encounter)
    return [
      .init("Nama", patient.name), .init("NIK", PaperLine.or(patient.nik?.text ?? "")),
      .init("Nomor kartu JKN", PaperLine.or((visit.jknNumber ?? patient.jknNumber)?.text ?? "")),
      .init("Lahir", "\(Indonesian.longDay(patient.birthDate)) · \(patient.sex.word)"),
      .init("Alamat", PaperLine.or(patient.address)),
    ]
  }

  /// The visit's number and which screening it is, without its name: whoever checks the paper reads it.
  func number(_ subject: ScreeningSubject) -> String {
    let place = (ScreeningSubject.allCases.firstIndex(of: subject) ?? 0) + 1
    return "\(record.encounter.number)-S\(place)"
  }
}
