import Clinic
public import Journal
public import Store
public import Vocabulary

/// Turns what happens to a visit into deliveries to SATUSEHAT.
public struct SatuSehatFeed: Subscriber {
  public let name = SatuSehat.destination

  public let kinds: Set<String> = [
    FactKind.encounterArrived, FactKind.encounterStarted, FactKind.encounterCancelled,
    FactKind.encounterSigned, FactKind.encounterCorrected, FactKind.laboratoryReported,
    FactKind.prescriptionHandedOver,
  ]

  private let records: RecordSource
  private let clock: WallClock

  public init(records: RecordSource, clock: WallClock) {
    self.records = records
    self.clock = clock
  }

  public func handle(_ entry: Entry, in tx: WriteTransaction) throws {
    guard let fact = try entry.payload(as: EncounterFact.self),
      let record = try records.load(fact.encounter, tx)
    else { return }
    let visit = VisitPlan.deliveries(for: record)
    let corrections = CorrectionPlan.deliveries(for: record, planned: visit)
    try DeliveryPlan.add(visit + corrections, at: clock.now(), in: tx)
  }
}
