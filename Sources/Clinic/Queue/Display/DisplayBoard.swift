import Store
public import Vocabulary

/// What the screen in the waiting room shows: the latest calls and each room's current number. No names.
public struct DisplayBoard: Sendable, Hashable {
  public let facility: FacilityID
  public let facilityName: String
  public let zone: FacilityZone
  public let now: Instant
  /// The newest first.
  public let calls: [Call]
  /// Every room with a queue today, in the order of the letters.
  public let rooms: [RoomState]

  public struct Call: Sendable, Hashable {
    /// Changes with every call, so that a screen knows what it has already spoken.
    public let key: String
    public let label: String
    public let room: String
    public let at: Instant
  }

  public struct RoomState: Sendable, Hashable {
    public let room: String
    /// The number called or served last; `nil` before the first call.
    public let label: String?
    public let waiting: Int
  }
}

extension Clinic {
  /// The screen with this code; `nil` when there is none.
  ///
  /// The one read without a signed-in person: the code itself is the permission, and what comes back names nobody.
  public func display(code: String) async throws -> DisplayBoard? {
    let now = clock.now()
    return try await store.read { try DisplayBoard.read(code: code, at: now, in: $0) }
  }
}
