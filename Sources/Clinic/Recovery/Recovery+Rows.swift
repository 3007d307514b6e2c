import JKN
import Store
import Vocabulary

extension Recovery {
  /// The newest first.
  static func all(
    of facility: FacilityID, only id: RecoveryID? = nil, in tx: ReadTransaction
  ) throws -> [Recovery] {
    let plans = Dictionary(
      grouping: try tx.all(
        "SELECT * FROM recovery_instalment WHERE facility = \(facility) ORDER BY recovery, number"
      ) { row in
        (
          try row["recovery"] as RecoveryID,
          InstalmentPlan.Instalment(
            number: try row["number"], dueOn: try row["due_on"], amount: try row["amount"])
        )
      }, by: \.0)
    let payments = Dictionary(
      grouping: try tx.all(
        "SELECT * FROM recovery_payment WHERE facility = \(facility) ORDER BY paid_on, recorded_at"
      ) { (try $0["recovery"] as RecoveryID, try Payment($0)) }, by: \.0)
    let setOffs = Dictionary(grouping: try RecoverySetOff.all(of: facility, in: tx), by: \.recovery)
    let extensions = Dictionary(grouping: try RecoveryExtension.all(of: facility, in: tx), by: \.recovery)
    var conditions: [SQL] = ["facility = \(facility)"]
    if let id { conditions.append("id = \(id)") }
    return try tx.all(
      "SELECT * FROM recovery WHERE \(sql: .all(conditions)) ORDER BY signed_on DESC, number DESC"
    ) { row in
      let id: RecoveryID = try row["id"]
      return try Recovery(
        row, InstalmentPlan(instalments: (plans[id] ?? []).map(\.1)), (payments[id] ?? []).map(\.1),
        setOffs[id] ?? [], extensions[id] ?? [])
    }
  }

  static func find(_ id: RecoveryID, of facility: FacilityID, in tx: ReadTransaction) throws -> Recovery {
    guard let found = try all(of: facility, only: id, in: tx).first else {
      throw Refusal.notFound("Pemulihan")
    }
    return found
  }

  private init(
    _ row: Row, _ signed: InstalmentPlan, _ payments: [Payment], _ setOffs: [RecoverySetOff],
    _ extensions: [RecoveryExtension]
  ) throws {
    self.init(
      id: try row["id"], number: try row["number"], auditCase: try row["audit_case"], cause: try row["cause"],
      about: try row["about"], signedOn: try row["signed_on"], minutes: try row["minutes"],
      approval: try row["approval"], signedLastDay: try row["last_day"], signedPlan: signed,
      payments: payments, setOffs: setOffs, extensions: extensions)
  }

  func insert(at facility: FacilityID, by author: String, _ now: Instant, in tx: WriteTransaction) throws {
    try tx.execute(
      """
      INSERT INTO recovery (facility, id, number, audit_case, cause, about, amount, signed_on, minutes, approval,
        last_day, recorded_at, recorded_by)
      VALUES (\(facility), \(id), \(number), \(auditCase), \(cause), \(about), \(amount), \(signedOn), \(minutes),
        \(approval), \(signedLastDay), \(now), \(author))
      """)
    for instalment in signedPlan.instalments {
      try tx.execute(
        """
        INSERT INTO recovery_instalment (facility, recovery, number, due_on, amount)
        VALUES (\(facility), \(id), \(instalment.number), \(instalment.dueOn), \(instalment.amount))
        """)
    }
  }
}

extension Recovery {
  /// Writes down that a part came back.
  func keep(
    _ amount: Rupiah, on day: CalendarDate, _ way: RecoveryWay, _ reference: String, _ context: Context,
    in tx: WriteTransaction
  ) throws {
    try tx.execute(
      """
      INSERT INTO recovery_payment (facility, id, recovery, paid_on, amount, way, reference, recorded_at, recorded_by)
      VALUES (\(context.facility), \(RecoveryID(at: context.now)), \(id), \(day), \(amount), \(way), \(reference),
        \(context.now), \(context.actor.name))
      """)
  }
}

extension Recovery.Payment {
  fileprivate init(_ row: Row) throws {
    self.init(
      id: try row["id"], on: try row["paid_on"], amount: try row["amount"], way: try row["way"],
      reference: try row["reference"])
  }
}
