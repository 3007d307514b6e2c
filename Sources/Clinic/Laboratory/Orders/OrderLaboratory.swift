import Journal
public import Store
public import Vocabulary

/// The examiner asks the laboratory for tests. FHIR `ServiceRequest`, one per test.
public struct OrderLaboratory: Command {
  public static let action = Action.orderLaboratory

  public let encounter: EncounterID
  public let tests: [LaboratoryTest]
  /// What the examiner wants to know; may be empty.
  public let question: String
  /// The participant is screened without a complaint: what needs a signed statement waits for it.
  public let isScreening: Bool

  public init(
    encounter: EncounterID, tests: [LaboratoryTest], question: String, isScreening: Bool = false
  ) {
    self.encounter = encounter
    self.tests = tests
    self.question = question
    self.isScreening = isScreening
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<LaboratoryOrderID> {
    guard !tests.isEmpty else {
      throw Problems([Problem(field: "tests", "Pilih sedikitnya satu pemeriksaan laboratorium.")])
    }
    let by = try context.healthWorker
    let visit = try Encounter.find(encounter, of: context.facility, in: tx)
    guard visit.status == .inProgress else {
      throw Refusal.conflict("Pemeriksaan laboratorium hanya dapat diminta selama pasien diperiksa.")
    }
    try checkStatement(at: visit, in: tx)
    let id = LaboratoryOrderID(at: context.now)
    let number = try Numbering.next("L", on: context.today, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO laboratory_order (id, facility, encounter, patient, number, day, state, question,
        ordered_at, ordered_by)
      VALUES (\(id), \(context.facility), \(encounter), \(visit.patient), \(number), \(context.today), 'ordered',
        \(question.trimmingBlanks), \(context.now), \(by))
      """)
    for (index, test) in distinctTests.enumerated() {
      try ServiceRequest(id: ServiceRequestID(at: context.now), test: test)
        .insert(line: index + 1, of: id, at: context.facility, in: tx)
    }
    try ServiceRoom.expect(visit, .laboratory, at: context.now, in: tx)
    tx.announce(LaboratoryTopic.of(context.facility))
    let fact = try Fact(
      FactKind.laboratoryOrdered, patient: visit.patient, subject: "LaboratoryOrder/\(id)",
      payload: EncounterFact(encounter: encounter, part: id.text))
    return Performed(id, fact)
  }

  private func checkStatement(at visit: Encounter, in tx: ReadTransaction) throws {
    guard isScreening, visit.payer.isJKN else { return }
    let waiting = try ScreeningSubject.awaitingStatement(Set(tests.map(\.code)), at: visit, in: tx)
    guard !waiting.isEmpty else { return }
    let words = waiting.map(\.word).joined(separator: ", ")
    throw Problems([
      Problem(
        field: "tests",
        "Pernyataan belum skrining belum ditandatangani peserta: \(words). Buka Surat skrining dahulu.")
    ])
  }

  private var distinctTests: [LaboratoryTest] {
    var codes: Set<String> = []
    return tests.filter { codes.insert($0.code).inserted }
  }
}
