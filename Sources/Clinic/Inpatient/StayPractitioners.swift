import Store
import Vocabulary

/// Who can be in charge of a stay: the doctors and midwives who serve here.
enum StayPractitioners {
  static func all(of facility: FacilityID, in tx: ReadTransaction) throws -> [Practitioner] {
    try Practitioner.all(of: facility, in: tx).filter {
      $0.profession == .doctor || $0.profession == .midwife
    }
  }
}
