public import JKN
import Vocabulary

/// What happened to one participant between the list of a month and the one before it.
public struct ParticipantChange: Sendable, Hashable {
  public enum Kind: String, Sendable, CaseIterable {
    /// New, or moved in from elsewhere; the file does not tell which.
    case entered = "masuk"
    case left = "keluar"
    case reactivated = "aktif-kembali"
    case deactivated = "nonaktif"
    /// Somebody else pays the contribution now.
    case segment = "pindah-segmen"

    public var word: String {
      switch self {
      case .entered: "Masuk (baru atau pindah masuk)"
      case .left: "Keluar"
      case .reactivated: "Aktif kembali"
      case .deactivated: "Menjadi tidak aktif"
      case .segment: "Pindah segmen"
      }
    }

    /// By how much one of these changes the number of active participants.
    var effect: Int {
      switch self {
      case .entered, .reactivated: 1
      case .left, .deactivated: -1
      case .segment: 0
      }
    }
  }

  public let kind: Kind
  /// As the newer list has it; as the older one had it for who left.
  public let participant: RegisteredParticipant
  public let before: MembershipSegment?
  public let after: MembershipSegment?

  /// The change between two states of one card; nil when nothing that pays changed.
  init?(before: RegisteredParticipant?, after: RegisteredParticipant?) {
    guard let participant = after ?? before else { return nil }
    self.participant = participant
    let (was, now) = (before.flatMap { $0.active ? $0 : nil }, after.flatMap { $0.active ? $0 : nil })
    self.before = was.map { MembershipSegment($0.membership) }
    self.after = now.map { MembershipSegment($0.membership) }
    switch (was, now) {
    case (nil, nil): return nil
    case (nil, .some): kind = before == nil ? .entered : .reactivated
    case (.some, nil): kind = after == nil ? .left : .deactivated
    case (.some, .some):
      guard self.before != self.after else { return nil }
      kind = .segment
    }
  }
}
