import Clinic
import Documents
import Vocabulary

/// What the papers of a screening say of the participant.
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
}
