import JKN
import Store
import Vocabulary

extension CarePlan {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], description: try row["description"], controlOn: try row["control_on"],
      at: try row["at"], by: try row["author"])
  }

  static func find(in record: RecordVersion, _ tx: ReadTransaction) throws -> CarePlan? {
    try tx.first("SELECT * FROM care_plan WHERE \(sql: record.condition)", CarePlan.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO care_plan (\(sql: RecordVersion.columns), description, control_on)
      VALUES (\(sql: record.values(id, at, by)), \(description), \(controlOn))
      """)
  }
}

extension DietSummary {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], diet: try row.coded(), text: try row["text"], at: try row["at"],
      by: try row["author"])
  }

  static func find(in record: RecordVersion, _ tx: ReadTransaction) throws -> DietSummary? {
    try tx.first("SELECT * FROM diet_summary WHERE \(sql: record.condition)", DietSummary.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO diet_summary (\(sql: RecordVersion.columns), code_system, code, code_display, text)
      VALUES (\(sql: record.values(id, at, by)), \(diet?.system), \(diet?.code), \(diet?.display), \(text))
      """)
  }
}

extension Referral {
  init(_ row: Row) throws {
    self.init(
      id: try row["id"], destination: try row["destination"], destinationCode: try row["destination_code"],
      specialty: try row["specialty"], specialtyCode: try row["specialty_code"],
      saranaCode: try row["sarana_code"], reason: try row["reason"], visitOn: try row["visit_on"],
      tacc: try row["tacc"], taccReason: try row["tacc_reason"], ambulance: try AmbulanceRide(row),
      at: try row["at"], by: try row["author"])
  }

  static func find(in record: RecordVersion, _ tx: ReadTransaction) throws -> Referral? {
    try tx.first("SELECT * FROM referral WHERE \(sql: record.condition)", Referral.init)
  }

  func insert(in record: RecordVersion, _ tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO referral (\(sql: RecordVersion.columns), destination, destination_code, specialty,
        specialty_code, sarana_code, reason, visit_on, tacc, tacc_reason, ambulance, ambulance_km, stabilisation)
      VALUES (\(sql: record.values(id, at, by)), \(destination), \(destinationCode), \(specialty),
        \(specialtyCode), \(saranaCode), \(reason), \(visitOn), \(tacc), \(taccReason), \(ambulance?.way),
        \(ambulance?.kilometres), \(ambulance?.stabilisation))
      """)
  }
}

extension AmbulanceRide {
  fileprivate init?(_ row: Row) throws {
    guard let way = try row["ambulance"] as LocalTariff.Way? else { return nil }
    self.init(
      way: way, kilometres: try row["ambulance_km"],
      stabilisation: (try row["stabilisation"] as String?) ?? "")
  }
}
