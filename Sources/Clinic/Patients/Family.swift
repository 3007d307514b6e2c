public import Store

extension Patient {
  /// The others on the same family card at this facility, oldest first; at most thirty.
  public func family(in tx: ReadTransaction) throws -> [Patient] {
    guard let familyCard else { return [] }
    return try tx.all(
      """
      SELECT * FROM patient WHERE facility = \(facility) AND family_card = \(familyCard)
      ORDER BY birth_date LIMIT 31
      """, Patient.init
    ).filter { $0.id != id }
  }
}
