/// Where our answer to a warning stands (SAN-05). An answer does not move the clock of the next warning (Ps.11(2)): it counts from
/// the warning itself.
public enum WarningReply: Sendable, Hashable {
  /// Nothing was answered.
  case none
  /// Written here; the letter as it was sent is not filed.
  case written
  /// The letter as it was sent is filed.
  case sent
  /// Every scan of it was taken back: as if there were no answer.
  case withdrawn
}

extension Warning {
  /// - Parameter files: the scans of the answer, with those that were taken back.
  public func reply(in files: [OversightFile]) -> WarningReply {
    guard answeredOn != nil else { return .none }
    if files.contains(where: { $0.withdrawal == nil }) { return .sent }
    return files.isEmpty ? .written : .withdrawn
  }
}
