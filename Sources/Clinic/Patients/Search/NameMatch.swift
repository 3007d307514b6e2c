import Store
import Vocabulary

/// A name the text index found, with what ranks it.
struct NameMatch: Sendable, Hashable {
  let id: PatientID
  let foldedName: String
  /// `YYYY-MM-DD`.
  let birthDate: String

  init(_ row: Row) throws {
    (id, foldedName, birthDate) = (try row["id"], try row["folded_name"], try row["birth_date"])
  }

  init(_ patient: Patient) {
    (id, foldedName) = (patient.id, FoldedText(patient.name).text)
    birthDate = patient.birthDate.iso
  }
}
