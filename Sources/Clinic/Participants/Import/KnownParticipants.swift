import Store
import Vocabulary

/// Who stands in one version of the list, by card.
struct KnownParticipants: Sendable {
  private let fingerprints: [String: String]

  /// - Parameter version: `nil` for the time before the first file.
  init(_ facility: FacilityID, version: Int?, in tx: ReadTransaction) throws {
    guard let version else {
      fingerprints = [:]
      return
    }
    var found: [String: String] = [:]
    try tx.each(
      """
      SELECT card, fingerprint FROM participant WHERE facility = \(facility) AND since <= \(version)
        AND (until IS NULL OR until > \(version))
      """
    ) { found[try $0["card"]] = try $0["fingerprint"] }
    fingerprints = found
  }

  struct Changes: Sendable {
    var added: [RegisteredParticipant] = []
    var changed: [RegisteredParticipant] = []
    var removed: [JKNNumber] = []
  }

  func changes(to participants: [RegisteredParticipant]) -> Changes {
    var changes = Changes()
    var left = fingerprints
    for participant in participants {
      switch left.removeValue(forKey: participant.card.text) {
      case nil: changes.added.append(participant)
      case participant.fingerprint: break
      default: changes.changed.append(participant)
      }
    }
    changes.removed = left.keys.sorted().map(JKNNumber.init(stored:))
    return changes
  }
}
