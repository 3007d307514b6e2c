import Foundation
import Store
import Vocabulary

extension QuestionnaireResponse {
  init(_ row: Row) throws {
    let answers: String = try row["answers"]
    self.init(
      id: try row["id"], questionnaire: try row["questionnaire"],
      answers: try JSONDecoder().decode([Answer].self, from: Data(answers.utf8)), at: try row["at"],
      by: try row["author"])
  }

  static func all(in record: RecordVersion, _ tx: ReadTransaction) throws -> [QuestionnaireResponse] {
    try tx.all(
      "SELECT * FROM questionnaire_response WHERE \(sql: record.condition) ORDER BY position",
      QuestionnaireResponse.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO questionnaire_response (\(sql: RecordVersion.columns), questionnaire, answers)
      VALUES (\(sql: record.values(id, at, by)), \(questionnaire), \(try CanonicalText.of(answers)))
      """)
  }
}
