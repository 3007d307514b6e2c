import Journal
public import Store
public import Vocabulary

/// Takes the specimens of an order: one per kind, identity confirmed by two identifiers (004 L.XIII D.3.d).
public struct CollectSpecimen: Command {
  public static let action = Action.workLaboratory

  public let order: LaboratoryOrderID
  /// Codes of the kinds taken now; the others (sputum of the next morning) come later.
  public let kinds: Set<String>
  public let identifiers: Set<IdentityConfirmation.Identifier>
  /// `nil`: now.
  public let collectedAt: Instant?

  public init(
    order: LaboratoryOrderID, kinds: Set<String>, identifiers: Set<IdentityConfirmation.Identifier>,
    collectedAt: Instant? = nil
  ) {
    self.order = order
    self.kinds = kinds
    self.identifiers = identifiers
    self.collectedAt = collectedAt
  }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<[SpecimenID]> {
    let by = try context.healthWorker
    let found = try LaboratoryOrder.find(order, of: context.facility, in: tx)
    guard found.state == .ordered else {
      throw Refusal.conflict("Permintaan \(found.number) sekarang \(found.state.word.lowercased()).")
    }
    let visit = try Encounter.find(found.encounter, of: context.facility, in: tx)
    let missing = found.missingSpecimens
    let taken = missing.filter { kinds.contains($0.kind.code) }
    let moment = collectedAt ?? context.now
    try check(found, moment, takesAny: !taken.isEmpty, context)
    let patient = try Patient.find(visit.patient, of: context.facility, in: tx)
    try IdentityConfirmation.record(identifiers, of: patient, visit.id, in: tx, context)
    let specimens = taken.enumerated().map { index, group in
      Specimen(
        id: SpecimenID(at: context.now),
        number: SpecimenNumber.of(found.number, index: found.specimens.count + index), type: group.kind,
        requests: group.requests.map(\.id), collectedAt: moment, by: by)
    }
    for specimen in specimens { try specimen.insert(of: found.id, at: context.facility, in: tx) }
    try found.move(to: taken.count == missing.count ? .collected : .ordered, in: tx, context)
    try ServiceRoom.serve(visit, .laboratory, at: context.now, in: tx)
    if taken.count == missing.count { try ServiceRoom.finish(visit, .laboratory, at: context.now, in: tx) }
    return Performed(specimens.map(\.id), try found.fact(FactKind.specimenCollected, visit))
  }

  private func check(
    _ found: LaboratoryOrder, _ moment: Instant, takesAny: Bool, _ context: Context
  ) throws(Problems) {
    var problems = Problems()
    if identifiers.count < 2 {
      problems.add("identifiers", "Tanyakan dan cocokkan sedikitnya dua tanda pengenal pasien.")
    }
    if !takesAny { problems.add("kinds", "Pilih spesimen yang diambil sekarang.") }
    if moment > context.now {
      problems.add("collectedAt", "Jam pengambilan belum tiba; periksa jamnya.")
    } else if moment < found.at {
      problems.add("collectedAt", "Jam pengambilan mendahului permintaan dokter; periksa jamnya.")
    }
    try problems.throwIfAny()
  }
}
