import Clinic
import Journal
import Vocabulary

/// One visit against what P-Care holds of it. Pure: what is on its way is left alone, and each difference names the
/// delivery that sets it right.
struct PCareVisitComparison {
  let visit: PCareVisitHere
  let there: PCareVisitThere
  let mapper: PCareMapper
  /// Parts a repair from earlier ones of the same thing; versions of a record are small numbers.
  let revision: Int
  var findings: PCareFindings

  var record: EncounterRecord { visit.record }

  mutating func run() {
    compareRegistration()
    for entry in there.followed { findings.claim(entry) }
    guard !visit.isCancelled else { return }
    compareVisit()
  }

  /// What is not there although it should be, or lies there although ours did not arrive. Nothing is said while it is
  /// on its way.
  /// - Returns: P-Care's name of it, when we hold a receipt and it is there.
  mutating func match(_ item: PCareItem, with remoteID: String?) -> String? {
    let standing = visit.standing(of: item)
    let receipt = visit.name(of: item)
    findings.count(ours: receipt != nil, theirs: remoteID != nil)
    guard standing?.isOpen != true, standing?.state != .superseded else { return nil }
    let key = standing == nil ? nil : item.key
    switch (receipt, remoteID) {
    case (let receipt?, .some): return receipt
    case (let receipt?, nil): add(.missingThere, item, key: key, receipt)
    case (nil, let remoteID?): add(.missingHere, item, key: key, remoteID)
    case (nil, nil): add(.missingThere, item, key: key, nil)
    }
    return nil
  }

  /// - repair: what sets it right; nil when a person must look.
  mutating func differ(
    _ item: PCareItem, _ remoteID: String?, _ fields: [Difference.Field], repair: PCareItem?
  ) {
    guard !fields.isEmpty else { return }
    findings.add(
      Difference(
        .different, what: item.kind, key: item.key, remoteID: remoteID, encounter: visit.id, fields: fields,
        repairKey: repair?.key))
  }

  mutating func add(
    _ kind: Difference.Kind, _ item: PCareItem, key: String?, _ remoteID: String?,
    _ fields: [Difference.Field] = []
  ) {
    findings.add(
      Difference(
        kind, what: item.kind, key: key, remoteID: remoteID, encounter: visit.id, fields: fields))
  }
}
