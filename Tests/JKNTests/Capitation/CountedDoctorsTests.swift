import JKN
import Testing
import Vocabulary

@Suite struct CountedDoctorsTests {
  private let today = day("2024-06-01")

  private func licence(_ issued: String, _ until: String, entered: String?) -> DoctorRecord.Licence {
    DoctorRecord.Licence(issuedOn: day(issued), until: day(until), enteredOn: entered.map(day))
  }

  private func standing(_ doctor: DoctorRecord, another: Bool = true) throws -> DoctorStanding {
    try Bench().terms.standing(of: doctor, on: today, anotherIsValid: another)
  }

  private func isCounted(_ doctor: DoctorRecord) throws -> Bool { try standing(doctor) == .counted }

  @Test("A valid licence and an approved pact count, on the first and the last day too")
  func valid() throws {
    let long = licence("2020-01-01", "2025-01-01", entered: "2020-01-01")
    #expect(try isCounted(DoctorRecord(licences: [long], pactApproved: true)))
    #expect(try !isCounted(DoctorRecord(licences: [long], pactApproved: false)))
    let last = licence("2020-01-01", "2024-06-01", entered: "2020-01-01")
    #expect(try isCounted(DoctorRecord(licences: [last], pactApproved: true)))
    let ended = licence("2020-01-01", "2024-05-31", entered: "2020-01-01")
    #expect(try !isCounted(DoctorRecord(licences: [ended], pactApproved: true)))
    #expect(try !isCounted(DoctorRecord(licences: [], pactApproved: true)))
  }

  @Test("A specialist's licence and a departure end it from their own day")
  func ends() throws {
    let long = licence("2020-01-01", "2025-01-01", entered: "2020-01-01")
    for (from, isCountedStill) in [("2024-06-01", false), ("2024-06-02", true)] {
      #expect(
        try isCounted(DoctorRecord(licences: [long], specialistSince: day(from), pactApproved: true))
          == isCountedStill)
      #expect(
        try isCounted(DoctorRecord(licences: [long], pactApproved: true, leftOn: day(from))) == isCountedStill
      )
    }
  }

  @Test(
    "A renewal counts without a gap and entered in time; otherwise from the month after HFIS was updated",
    arguments: [
      ("2024-05-21", "2024-05-21", true), ("2024-05-21", "2024-05-22", true),
      ("2024-05-10", "2024-05-21", true),
      ("2024-05-23", "2024-05-23", true), ("2024-05-30", "2024-06-01", false),
      ("2024-05-10", "2024-05-31", true),
    ])
  func renewal(issued: String, entered: String, isCounted counted: Bool) throws {
    let old = licence("2019-05-20", "2024-05-20", entered: "2019-05-20")
    let doctor = DoctorRecord(
      licences: [old, licence(issued, "2029-05-20", entered: entered)], pactApproved: true)
    #expect(try isCounted(doctor) == counted)
  }

  @Test(
    "A renewal entered in time but after the calculation is made up for next month, when another doctor is there"
  )
  func correction() throws {
    let old = licence("2019-05-31", "2024-05-31", entered: "2019-05-31")
    let doctor = DoctorRecord(
      licences: [old, licence("2024-06-01", "2029-05-31", entered: "2024-06-02")], pactApproved: true)
    #expect(try standing(doctor) == .correctedNextMonth)
    #expect(try standing(doctor, another: false) != .correctedNextMonth)
    let late = DoctorRecord(
      licences: [old, licence("2024-06-01", "2029-05-31", entered: "2024-06-03")], pactApproved: true)
    #expect(try standing(late) != .correctedNextMonth)
  }

  @Test("Who was decided not to count does not, nor is made up for; what the records say goes before")
  func setAside() throws {
    let decision = DoctorRecord.SetAside(on: day("2024-06-20"), by: "Kepala", reason: "Tidak hadir")
    let long = licence("2020-01-01", "2025-01-01", entered: "2020-01-01")
    guard
      case .notCounted(let why) = try standing(
        DoctorRecord(licences: [long], pactApproved: true, setAside: decision))
    else {
      Issue.record("counted")
      return
    }
    #expect(why.contains("Tidak hadir") && why.contains("2024-06-20") && why.contains("Kepala"))
    let renewed = [
      licence("2019-05-31", "2024-05-31", entered: "2019-05-31"),
      licence("2024-06-01", "2029-05-31", entered: "2024-06-02"),
    ]
    let again = DoctorRecord(licences: renewed, pactApproved: true, setAside: decision)
    #expect(try standing(again) == .notCounted(why))
    let gone = DoctorRecord(licences: [], pactApproved: true, setAside: decision)
    #expect(try standing(gone) == standing(DoctorRecord(licences: [], pactApproved: true)))
  }

  @Test("A new doctor counts from the month after HFIS was updated")
  func newDoctor() throws {
    for (entered, counted) in [("2024-05-31", true), ("2024-06-01", false), (nil, false)] {
      let doctor = DoctorRecord(
        licences: [licence("2024-05-01", "2029-05-01", entered: entered)], pactApproved: true)
      #expect(try isCounted(doctor) == counted)
    }
  }
}
