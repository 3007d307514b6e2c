import Testing
import Vocabulary

@testable import Clinic

@Suite("Access to BPJS's applications under an own name")
struct LoginPactTests {
  private static func form(_ account: AccountID, _ application: String = "P-Care") -> OperatorForm {
    var form = OperatorForm()
    form.account = account.text
    form.nik = "3204135203859001"
    form.email = "ratna@puskesmas.example"
    form.application = application
    form.rights = "entri kunjungan"
    form.from = "23-11-2026"
    form.until = "31-12-2026"
    return form
  }

  private static func house() async throws -> (house: RegisterHouse, doctor: Actor) {
    let house = try await RegisterHouse()
    let doctor = house.demo.actor(.dokter)
    try await house.store.write { tx in
      try Account(
        id: doctor.account, facility: doctor.facility, userName: UserName(stored: "dokter"),
        name: doctor.name,
        roles: doctor.roles, practitioner: doctor.practitioner
      ).insert(password: nil, at: PaidMonth.today, in: tx)
    }
    return (house, doctor)
  }

  @Test("Its person signs under the own account, nobody else; states follow from the day")
  func signing() async throws {
    let (house, doctor) = try await Self.house()
    let id = try await house.clinic().run(AssignOperator(Self.form(doctor.account)), by: house.head)
    func pact() async throws -> LoginPact? {
      try await house.clinic().read(ReadLoginPacts(), by: house.head).pacts.first { $0.id == id }
    }
    let today = RegisterHouse.today
    #expect(try await pact()?.state(on: today) == .unsigned)
    await #expect(throws: Refusal.notFound("Pakta pengguna")) {
      try await house.clinic().run(SignLoginPact(id), by: house.head)
    }
    try await house.clinic().run(SignLoginPact(id), by: doctor)
    let signed = try #require(try await pact())
    let states = ["2026-11-22", "2026-11-23", "2026-12-31", "2027-01-01"].map {
      signed.state(on: RegisterHouse.day($0))
    }
    #expect(states == [.planned, .inForce, .inForce, .over])
    #expect(try await house.clinic().read(ReadOwnPacts(), by: doctor).pacts.map(\.id) == [id])
  }

  @Test("A change is told within a day and a night: the assignment, and its end again")
  func reporting() async throws {
    let (house, doctor) = try await Self.house()
    let id = try await house.clinic().run(AssignOperator(Self.form(doctor.account)), by: house.head)
    func report(hours: Int) async throws -> LoginPact.Report? {
      let answer = try await house.clinic(hours: hours).read(ReadLoginPacts(), by: house.head)
      return answer.pacts.first { $0.id == id }?.report(at: answer.now)
    }
    let due = PaidMonth.today + LoginPact.reportSpan
    #expect(try await report(hours: 24) == .open(by: due))
    #expect(try await report(hours: 25) == .late(since: due))
    let deadlines = try await house.clinic().read(ReadDeadlines(), by: house.head).deadlines
    #expect(
      deadlines.contains { $0.rule.code == "operator-change" && $0.dueOn == RegisterHouse.day("2026-11-21") })
    try await house.clinic(hours: 2).run(ReportOperator(id), by: house.head)
    #expect(try await report(hours: 40) == .done)
    try await house.clinic(hours: 50).run(EndOperator(id, because: "Mutasi"), by: house.head)
    #expect(try await report(hours: 51) == .open(by: PaidMonth.today + .seconds(74 * 3600)))
    try await house.clinic(hours: 52).run(ReportOperator(id), by: house.head)
    #expect(try await report(hours: 90) == .done)
    await #expect(throws: Refusal.self) {
      try await house.clinic().run(SignLoginPact(id), by: doctor)
    }
  }

  @Test("A form with mistakes tells every field; the same application twice at once is refused")
  func refused() async throws {
    let (house, doctor) = try await Self.house()
    let empty = try await problems {
      try await house.clinic().run(AssignOperator(OperatorForm()), by: house.head)
    }
    #expect(empty.all.map(\.field) == ["petugas", "nik", "surel", "aplikasi", "hak", "mulai", "sampai"])
    try await house.clinic().run(AssignOperator(Self.form(doctor.account)), by: house.head)
    let twice = try await problems {
      try await house.clinic().run(AssignOperator(Self.form(doctor.account)), by: house.head)
    }
    #expect(twice.all.map(\.field) == ["aplikasi"])
    try await house.clinic().run(AssignOperator(Self.form(doctor.account, "HFIS")), by: house.head)
  }
}
