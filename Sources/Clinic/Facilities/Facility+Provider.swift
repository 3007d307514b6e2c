import Journal
public import Store

extension Facility {
  /// The facility with this `kdProvider`; without one the only facility there is.
  public static func called(bpjs provider: String?, in tx: ReadTransaction) throws -> Facility? {
    let condition: SQL = provider.map { "bpjs_provider = \($0)" } ?? "1 = 1"
    let found = try tx.all(
      "SELECT * FROM facility WHERE \(sql: condition) AND id NOT IN \(sql: ArrivingFacility.all) LIMIT 2",
      Facility.init)
    return found.count == 1 ? found.first : nil
  }
}
