import JKN
import Vocabulary

@testable import Clinic

extension LedgerDesk {
  /// A dentist whose licence ended on 31 October and was renewed without a gap.
  func renewedDentist(enteredOn: String) async throws -> Practitioner {
    let dentist = Practitioner(
      id: PractitionerID(at: PaidMonth.today), facility: paid.demo.facility.id, name: "drg. Contoh Baru",
      nik: NIK(stored: "3204135203859101"), profession: .dentist, sip: "503/9101/SIP/2021", bpjsDoctor: nil)
    try await paid.store.write { try dentist.insert(in: $0) }
    for (number, issued, until, entered) in [
      ("503/9101/SIP/2021", "2021-11-01", "2026-10-31", "2021-11-01"),
      ("503/9101/SIP/2026", "2026-11-01", "2031-10-31", enteredOn),
    ] {
      _ = try await run(
        RecordLicence(
          dentist.id, number: number, issuedOn: try Self.day(issued), validUntil: try Self.day(until),
          enteredOn: try Self.day(entered)), on: "2026-11-03")
    }
    return dentist
  }
}
