import Store
import Vocabulary

/// Whose number it will be: the patient whom card and NIK name together (BPJS contract 6.5).
enum BookingPatient {
  static func find(
    card: JKNNumber, nik: NIK, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Patient {
    let byCard = try with(card: card, of: facility, in: tx)
    let byNIK = try tx.first(
      "SELECT * FROM patient WHERE facility = \(facility) AND nik = \(nik)", Patient.init)
    guard let patient = byCard ?? byNIK else { throw BookingRefusal.patientUnknown }
    // A newborn may have a card before a NIK, and not everybody's card has been seen here.
    let agrees =
      (byCard == nil || byNIK == nil || byCard?.id == byNIK?.id)
      && (patient.nik ?? nik) == nik && (patient.jknNumber ?? card) == card
    guard agrees else { throw BookingRefusal.identitiesDiffer }
    guard patient.deceasedOn == nil else { throw BookingRefusal.patientDeceased }
    return patient
  }

  static func with(
    card: JKNNumber, of facility: FacilityID, in tx: ReadTransaction
  ) throws -> Patient? {
    try tx.first(
      "SELECT * FROM patient WHERE facility = \(facility) AND jkn_number = \(card)", Patient.init)
  }
}
