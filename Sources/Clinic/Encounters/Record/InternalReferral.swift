public import Vocabulary

/// A referral to another poli of this Puskesmas (rujuk internal).
public struct InternalReferral: Sendable, Hashable, Identifiable, Codable {
  public let id: ReferralID
  public let room: RoomID
  /// The poli's name and its `kdPoli` at BPJS, as they were at the signature.
  public let roomName: String
  public let poliCode: String?
  public let reason: String
  public let at: Instant
  public let by: PractitionerID

  public init(
    id: ReferralID, room: RoomID, roomName: String, poliCode: String?, reason: String, at: Instant,
    by: PractitionerID
  ) {
    self.id = id
    self.room = room
    self.roomName = roomName
    self.poliCode = poliCode
    self.reason = reason
    self.at = at
    self.by = by
  }
}
