import Clinic
import Foundation
import Vocabulary

/// One visit from the counter to the pharmacy, through the pages and forms that people use.
struct VisitWalk {
  let staff: Staff
  /// Told after each step, in the words of the desk.
  let say: (String) -> Void

  init(staff: Staff, say: @escaping (String) -> Void) {
    self.staff = staff
    self.say = say
  }

  /// - Returns: the visit that was made.
  func run() async throws -> EncounterID {
    let person = InventedPerson()
    let patient = try await CounterWalk(desk: try await staff.at(.loket), say: say).run(person)
    let examination = ExaminationWalk(doctor: try await staff.at(.dokter), say: say)
    let address = try await examination.start(patient)
    try await examination.fill(address)
    try await examination.orderLaboratory(address)
    try await LaboratoryWalk(analyst: try await staff.at(.analis), say: say).run()
    try await examination.sign(address)
    try await PharmacyWalk(pharmacist: try await staff.at(.apoteker), say: say).run()
    guard let id = address.split(separator: "/").last.flatMap({ EncounterID(String($0)) }) else {
      throw DemoFailure("Alamat kunjungan tidak dikenal: \(address)")
    }
    return id
  }
}
