public import Store
public import Vocabulary

/// One thing on its way to another system.
public struct Delivery: Sendable, Identifiable {
  public let id: DeliveryID
  public let facility: FacilityID
  public let destination: String
  public let kind: String
  public let key: String
  public let patient: PatientID?
  public let encounter: EncounterID?
  public let state: DeliveryState
  /// How often it was sent, this time included while it is being sent.
  public let attempts: Int
  /// The last attempt may have arrived although no answer came: look there before sending again.
  public let outcomeUnknown: Bool
  /// How many of the deliveries it needs are not delivered yet.
  public let blockedBy: Int
  public let createdAt: Instant
  public let dueAt: Instant
  public let deliveredAt: Instant?
  /// What the other system calls it.
  public let remoteID: String?
  /// The sentence for the person, when something is in the way.
  public let problem: String?
  /// Where the person can mend it: the text of a `Remedy`.
  public let remedy: String?

  static let columns: SQL =
    """
    id, facility, destination, kind, key, patient, encounter, state, attempts, outcome_unknown,
    blocked_by, created_at, due_at, delivered_at, remote_id, problem, remedy
    """

  /// Reads the columns of `delivery`.
  public init(_ row: Row) throws {
    id = try row["id"]
    facility = try row["facility"]
    destination = try row["destination"]
    kind = try row["kind"]
    key = try row["key"]
    patient = try row["patient"]
    encounter = try row["encounter"]
    state = try row["state"]
    attempts = try row["attempts"]
    outcomeUnknown = try row["outcome_unknown"]
    blockedBy = try row["blocked_by"]
    createdAt = try row["created_at"]
    dueAt = try row["due_at"]
    deliveredAt = try row["delivered_at"]
    remoteID = try row["remote_id"]
    problem = try row["problem"]
    remedy = try row["remedy"]
  }
}
