import Journal
public import Store
public import Vocabulary

/// Notes that a critical value was told by telephone or in person and read back.
public struct RecordCriticalCall: Command {
  public static let action = Action.workLaboratory

  public let order: LaboratoryOrderID
  public let result: LaboratoryResultID
  /// Who was told.
  public let called: String
  public let readBack: Bool

  public init(order: LaboratoryOrderID, result: LaboratoryResultID, called: String, readBack: Bool) {
    self.order = order
    self.result = result
    self.called = called
    self.readBack = readBack
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    let by = try context.healthWorker
    let found = try LaboratoryOrder.find(order, of: context.facility, in: tx)
    guard let critical = found.results.first(where: { $0.id == result }) else {
      throw Refusal.notFound("Hasil laboratorium")
    }
    var problems = Problems()
    if called.trimmingBlanks.isEmpty { problems.add("called", "Isi nama yang menerima kabar nilai kritis.") }
    if !readBack { problems.add("readBack", "Minta penerima membacakan ulang nilainya, lalu centang.") }
    try problems.throwIfAny()
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    try tx.execute(
      """
      INSERT INTO critical_call (id, facility, result, version, called, read_back, called_at, called_by)
      VALUES (\(ID<CriticalCall>(at: context.now)), \(context.facility), \(critical.id), \(critical.version),
        \(called.trimmingBlanks), \(readBack), \(context.now), \(by))
      """)
    tx.announce(LaboratoryTopic.of(context.facility))
    return Performed((), try found.fact(FactKind.criticalValueCalled, visit))
  }
}
