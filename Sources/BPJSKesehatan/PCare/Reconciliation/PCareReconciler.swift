public import Clinic
public import Journal
public import Store
public import Vocabulary

/// Compares a day with P-Care: registrations by the list of the day, visits by each participant's history, drugs and
/// procedures visit by visit. What somebody typed at P-Care shows as missing here (CTG-04).
public struct PCareReconciler: Reconciler {
  public let destination = PCareItem.destination
  private let client: @Sendable (FacilityID) async throws(CredentialRefusal) -> PCareClient
  private let mapper: PCareMapper
  private let store: Store
  private let records: RecordSource
  private let clock: WallClock
  /// Participants asked about side by side. P-Care is slow, and people work there at the same time.
  private static let sideBySide = 4

  /// - client: the client with the facility's credentials of this moment; throws while they may not be used.
  public init(
    client: @escaping @Sendable (FacilityID) async throws(CredentialRefusal) -> PCareClient,
    mapper: PCareMapper, store: Store, clock: WallClock, records: RecordSource = .clinic
  ) {
    self.client = client
    self.mapper = mapper
    self.store = store
    self.clock = clock
    self.records = records
  }

  public func compare(_ day: ComparedDay) async throws -> Comparison {
    let client = try await client(day.facility)
    let (patients, provider) = try await store.read { tx in
      (try records.visits(day.facility, day.day, tx), try Facility.find(day.facility, in: tx).bpjsProvider)
    }
    let questions = PCareQuestions(client: client, day: day.day, provider: provider)
    let registrations = try await questions.registrations()
    var findings = PCareFindings()
    try await withThrowingTaskGroup(of: PCareFindings.self) { group in
      for (number, visits) in patients.enumerated() {
        if number >= Self.sideBySide, let found = try await group.next() { findings.add(found) }
        group.addTask { try await compare(visits, registrations, questions) }
      }
      for try await found in group { findings.add(found) }
    }
    try await addStrangers(registrations, questions, to: &findings)
    findings.add(try await compareClubs(day, questions))
    return Comparison(ours: findings.ours, theirs: findings.theirs, differences: findings.differences)
  }

  /// The visits of one patient.
  private func compare(
    _ visits: [EncounterID], _ registrations: [PendaftaranEntry], _ questions: PCareQuestions
  ) async throws -> PCareFindings {
    let here = try await store.read { tx in try visits.map { try PCareVisitHere($0, records, in: tx) } }
    var histories: [String: [KunjunganEntry]] = [:]
    for card in Set(here.compactMap(\.card)) { histories[card] = try await questions.visits(of: card) }
    var findings = PCareFindings(cards: Set(histories.keys))
    // A visit that was cancelled gives way to the one that came after it.
    for visit in here.sorted(by: { !$0.isCancelled && $1.isCancelled }) {
      var there = PCareVisitThere(visit, registrations, histories[visit.card ?? ""] ?? [])
      try await there.readItems(questions)
      var comparison = PCareVisitComparison(
        visit: visit, there: there, mapper: mapper, revision: Int(clock.now().milliseconds),
        findings: findings)
      comparison.run()
      findings = comparison.findings
    }
    for entry in histories.values.joined() {
      findings.typedThere(entry, encounter: here.first { $0.poli == entry.kdPoli }?.id)
    }
    return findings
  }

  /// The activities of Prolanis clubs.
  private func compareClubs(_ day: ComparedDay, _ questions: PCareQuestions) async throws -> PCareFindings {
    let here = try await store.read { tx in
      try ClubMeeting.all(of: day.facility, on: day.day, in: tx).map {
        try PCareClubComparison.Here($0, in: tx)
      }
    }
    let activities = try await questions.activities()
    let ours = Set(here.compactMap(\.eduId))
    var cards: [String: [String]] = [:]
    for entry in activities where ours.contains(entry.eduId) {
      cards[entry.eduId] = try await questions.participants(of: entry.eduId)
    }
    var comparison = PCareClubComparison(activities: activities, cards: cards)
    comparison.run(here)
    return comparison.findings
  }

  /// What lies there for people who have no visit with us on that day.
  private func addStrangers(
    _ registrations: [PendaftaranEntry], _ questions: PCareQuestions, to findings: inout PCareFindings
  ) async throws {
    for entry in registrations {
      findings.typedThere(entry)
      guard entry.isServed, let card = entry.noKartu, findings.cards.insert(card).inserted else { continue }
      for visit in try await questions.visits(of: card) {
        findings.typedThere(visit, of: card, encounter: nil)
      }
    }
  }
}
