import Vocabulary

/// A change of staff, facilities or scope that BPJS was not told of (Ps.4(4)s; Ps.12(1)b.2).
extension FraudRule {
  /// Not in HFIS when its month had ended, or there only after that: one hit for each change that had to be reported. A
  /// telephone number or an address for post is none (FAC-01, FAC-02).
  func changeNotReported(_ changes: [FraudChange], asOf today: CalendarDate?) -> [FraudHit] {
    guard let today else { return [] }
    return changes.compactMap { change in
      guard let source = reports[change.item], change.dueOn < today,
        change.enteredOn.map({ $0 > change.dueOn }) ?? true
      else { return nil }
      let state = change.enteredOn.map { "baru dicatat \($0.iso)" } ?? "belum ditandai sudah masuk"
      return FraudHit(
        code, subject: change.id, on: change.changedOn,
        "\(change.kind): \(change.words). Berubah \(change.changedOn.iso), harus masuk HFIS paling lambat "
          + "\(change.dueOn.iso), \(state) (\(source)).", visits: [])
    }
  }
}
