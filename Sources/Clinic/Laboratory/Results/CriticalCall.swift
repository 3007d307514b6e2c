import Store
public import Vocabulary

/// A critical value told to whoever answers for the patient, who read it back (PMK 11/2017, safety target 2).
public struct CriticalCall: Sendable, Hashable {
  public let result: LaboratoryResultID
  /// Of the result.
  public let version: Int
  /// Who was called.
  public let called: String
  public let at: Instant
  public let by: PractitionerID

  /// The calls about an order's results, oldest first.
  static func all(
    of order: LaboratoryOrderID, at facility: FacilityID, in tx: ReadTransaction
  ) throws -> [CriticalCall] {
    try tx.all(
      """
      SELECT c.* FROM critical_call c
      JOIN laboratory_result v ON v.id = c.result AND v.version = c.version AND v.facility = c.facility
      JOIN service_request r ON r.id = v.service_request AND r.facility = v.facility
      WHERE r.laboratory_order = \(order) AND r.facility = \(facility) ORDER BY c.called_at, c.id
      """
    ) { row in
      CriticalCall(
        result: try row["result"], version: try row["version"], called: try row["called"],
        at: try row["called_at"], by: try row["called_by"])
    }
  }
}

extension LaboratoryOrder {
  /// Critical values of which nobody was told yet.
  public func uncalled(_ calls: [CriticalCall]) -> [LaboratoryResult] {
    results.filter { result in
      result.interpretation?.isCritical == true
        && !calls.contains { $0.result == result.id && $0.version == result.version }
    }
  }
}
