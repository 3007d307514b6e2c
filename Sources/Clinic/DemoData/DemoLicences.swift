import Store
import Vocabulary

/// Gives everybody of the demo Puskesmas the papers that a claim and the capitation ask for: a SIP that is valid today and in
/// HFIS, and an STR. Who has them keeps them.
public struct DemoLicences: Sendable {
  private let clinic: Clinic
  private let demo: DemoPuskesmas

  public init(_ clinic: Clinic, at demo: DemoPuskesmas) {
    self.clinic = clinic
    self.demo = demo
  }

  /// - Returns: how many papers were recorded.
  @discardableResult
  public func run() async throws -> Int {
    let today = demo.facility.zone.date(of: clinic.clock.now())
    let head = demo.actor(.kepala)
    let facility = demo.facility.id
    let (people, licensed, registered) = try await clinic.store.read { tx in
      (
        try Practitioner.all(of: facility, in: tx),
        Set(
          try PracticeLicence.all(of: facility, in: tx).filter { $0.validUntil >= today }.map(\.practitioner)),
        Set(try PractitionerRegistration.all(of: facility, in: tx).map(\.practitioner))
      )
    }
    var recorded = 0
    for person in people {
      if !licensed.contains(person.id) {
        let issued = today.adding(months: -24)
        try await clinic.run(
          RecordLicence(
            person.id, number: person.sip ?? "503/CONTOH/SIP/\(issued.year)", issuedOn: issued,
            validUntil: today.adding(months: 30), enteredOn: today),
          by: head)
        recorded += 1
      }
      if !registered.contains(person.id) {
        try await clinic.run(
          RecordRegistration(
            person.id, number: "STR-CONTOH-\(recorded + 1)", issuedOn: today.adding(months: -30),
            validUntil: nil),
          by: head)
        recorded += 1
      }
    }
    if recorded > 0 { try await enterAll(head) }
    return recorded
  }

  /// HFIS has them: the newcomer's list of changes begins empty of these.
  private func enterAll(_ head: Actor) async throws {
    let answer = try await clinic.read(ReadRegisterChanges(), by: head)
    for change in answer.changes where change.kind == .licence && change.entry == nil {
      try await clinic.run(EnterChange(change.id, on: answer.today, note: "Data contoh"), by: head)
    }
  }
}
