import Store
import Vocabulary

extension Room {
  /// Whether a facility serves the poli with this `kdPoli`. Emergencies take no numbers beforehand.
  static func serves(poli: String, of facility: FacilityID, in tx: ReadTransaction) throws -> Bool {
    let found: String? = try tx.value(
      """
      SELECT id FROM room WHERE facility = \(facility) AND bpjs_poli = \(poli) AND kind = 'poli'
        AND active = 1 LIMIT 1
      """)
    return found != nil
  }
}
