import JKN
import Store
import Vocabulary

@testable import Clinic

/// November at the demo Puskesmas with some signed visits, a case about them, and the accounts around it.
struct AuditedMonth {
  let month: PaidMonth
  let visits: [EncounterID]

  var clinic: Clinic { month.clinic }
  var head: Actor { month.demo.actor(.kepala) }
  var auditor: Actor { month.demo.actor(.auditor) }

  init(visits count: Int = 12) async throws {
    month = try await PaidMonth(participants: max(20, count))
    var visits: [EncounterID] = []
    for number in 1...count { visits.append(try await month.visit(number, hour: 8 + number % 4).encounter) }
    self.visits = visits
    let demo = month.demo
    try await month.store.write { tx in
      for role in [Role.auditor, .kepala, .perawat] {
        let actor = demo.actor(role)
        try Account(
          id: actor.account, facility: actor.facility, userName: UserName(stored: role.rawValue),
          name: actor.name,
          roles: [role]
        ).insert(password: nil, at: PaidMonth.today, in: tx)
      }
    }
  }

  func day(_ iso: String) throws -> CalendarDate {
    guard let day = CalendarDate(iso: iso) else { throw Refusal.notFound(iso) }
    return day
  }

  func open(_ kind: CaseKind = .administrative, trigger: CaseTrigger? = .verification) async throws
    -> AuditCase
  {
    try await clinic.run(
      OpenCase(
        kind, trigger: trigger, about: "Klaim Oktober", auditor: .internal, from: try day("2026-11-01"),
        to: try day("2026-11-19")), by: head)
  }

  /// A case with a drawn sample.
  func sampled(seed: Int64 = 7, size: Int = 4) async throws -> AuditCase {
    let found = try await open()
    try await clinic.run(DrawSample(found.id, .jkn, seed: seed, size: size), by: head)
    return found
  }

  func sample(of id: AuditCaseID) async throws -> [EncounterID] {
    try await clinic.read(ReadCase(id), by: head).sample?.items.map(\.id) ?? []
  }

  func letIn(_ id: AuditCaseID, until iso: String = "2026-11-25") async throws {
    try await clinic.run(
      GrantAuditAccess(
        id, to: auditor.account, with: month.demo.actor(.perawat).account, until: try day(iso)), by: head)
  }

  /// The same clinic on another day.
  func clinic(on iso: String) throws -> Clinic {
    Clinic(store: month.store, clock: .fixed(FacilityZone.wib.instant(on: try day(iso), hour: 9)))
  }
}
