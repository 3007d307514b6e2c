import Clinic
import Journal

extension PCareVisitComparison {
  /// Our row of findings; rows that somebody typed there are nobody's business here.
  mutating func compareFindings() {
    let item = PCareItem.mcu(visit.id)
    guard visit.standing(of: item) != nil, !visit.awaits(isOfFindings),
      let message = mapper.mcu(of: record, noKunjungan: "")
    else { return }
    let number = visit.name(of: item)
    let entry = there.mcu.first { String($0.kdMCU) == number || $0.isMarked(for: visit.id) }
    guard match(item, with: entry.map { String($0.kdMCU) }) != nil, let entry else { return }
    var fields = PCareFields()
    for measure in MCU.Measure.allCases {
      let (ours, theirs) = (message.values[measure] ?? 0, entry.values[measure] ?? 0)
      guard abs(ours - theirs) >= 0.005 else { continue }
      fields.compare(measure.rawValue, PCareFields.text(ours), PCareFields.text(theirs))
    }
    differ(
      item, String(entry.kdMCU), fields.found, repair: .mcuChange(visit.id, revision: revision))
  }

  private func isOfFindings(_ item: PCareItem) -> Bool {
    switch item {
    case .mcu, .mcuChange: true
    default: false
    }
  }
}
