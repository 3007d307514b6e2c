import Store
import Vocabulary

extension ClinicalNote {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], subjective: try row["subjective"], objective: try row["objective"],
      assessment: try row["assessment"], plan: try row["plan"], impression: try row["impression"],
      prognosis: try row["prognosis"], nonDrugTherapy: try row["non_drug_therapy"],
      consumables: try row["consumables"], at: try row["at"], by: try row["author"])
  }

  static func find(in record: RecordVersion, _ tx: ReadTransaction) throws -> ClinicalNote? {
    try tx.first("SELECT * FROM clinical_note WHERE \(sql: record.condition)", ClinicalNote.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO clinical_note (\(sql: RecordVersion.columns), subjective, objective, assessment, plan,
        impression, prognosis, non_drug_therapy, consumables)
      VALUES (\(sql: record.values(id, at, by)), \(subjective), \(objective), \(assessment), \(plan),
        \(impression), \(prognosis), \(nonDrugTherapy), \(consumables))
      """)
  }
}
