import Clinic
import Journal
import Vocabulary

extension PCareVisitSending {
  /// What is to be done about an obstacle.
  func outcome(of obstacle: PCareObstacle, sending item: PCareItem) -> DeliveryOutcome {
    switch obstacle {
    case .record(let problems):
      return .needsAttention(problems.sentence, remedy: problems.remedy?.text)
    case .missing(let needed):
      return .missing(keys: [needed.key], "\(needed.kind) belum ada di P-Care dan dikirim lebih dulu.")
    case .failed(let error, let intent):
      if let needed = error.missingItem(of: item, in: encounter) {
        return outcome(of: .missing(needed), sending: item)
      }
      return DeliveryOutcome(error, intent, remedy: .encounter(encounter))
    }
  }
}

extension DeliveryOutcome {
  /// - remedy: where a person can mend what was refused.
  init(_ error: BPJSError, _ intent: CallIntent, remedy: Remedy) {
    self =
      switch error.disposition(of: intent) {
      case .retry: .retry(error.sentence)
      case .blocked: .retry(error.sentence, after: .seconds(60))
      case .unknownOutcome: .unknown(error.sentence)
      case .needsAttention, .duplicate: .needsAttention(error.sentence, remedy: remedy.text)
      }
  }
}

extension BPJSError {
  /// The thing that P-Care says it does not have, when that is why it refused `item` (contract 1.8, section 5).
  fileprivate func missingItem(of item: PCareItem, in encounter: EncounterID) -> PCareItem? {
    guard case .refused(let refusal) = self else { return nil }
    switch item {
    case .kunjungan:
      return refusal.words.lowercased().contains("belum melakukan pendaftaran")
        ? .pendaftaran(encounter) : nil
    case .correction, .adjustment, .replacement, .obat, .tindakan, .mcu, .mcuChange:
      return refusal.details.contains { $0.field.lowercased() == "nokunjungan" } ? .kunjungan(encounter) : nil
    case .pendaftaran, .cancellation:
      return nil
    }
  }
}
