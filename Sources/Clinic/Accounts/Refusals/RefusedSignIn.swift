public import Store
public import Vocabulary

/// Sign-ins of one hour that were refused: one name, from one address, for one cause (SEC-11).
public struct RefusedSignIn: Sendable, Hashable {
  /// Why nobody was let in. The person is told less: `SignInRefusal`.
  public enum Cause: String, Sendable, CaseIterable, SQLBindable, SQLReadable {
    case wrongPassword = "password"
    /// The wrong password that closed the name.
    case usedUp = "used-up"
    /// The name was closed at that time; the password was not looked at.
    case locked
    /// Nobody has this name.
    case unknownName = "name"
    /// The account was closed, or its Puskesmas is just moving in.
    case closedAccount = "closed"
    /// Too many failures from this address; the password was not looked at.
    case tooMany = "too-many"
  }

  public let cause: Cause
  /// As typed, when it has the form of a user name; empty otherwise.
  public let userName: String
  /// Whose name it is; nil when it is nobody's.
  public let person: String?
  /// Empty when it is not known.
  public let address: String
  public let times: Int
  public let lastAt: Instant

  init(_ row: Row) throws {
    cause = try row["cause"]
    userName = try row["user_name"]
    person = try row["person"]
    address = try row["address"]
    times = try row["times"]
    lastAt = try row["last_at"]
  }

  /// - withStrangers: also names that nobody has.
  static func all(
    of facility: FacilityID, withStrangers: Bool, from: Instant, to: Instant, limit: Int,
    in tx: ReadTransaction
  ) throws -> [RefusedSignIn] {
    let places = [facility.text] + (withStrangers ? [""] : [])
    return try tx.all(
      """
      SELECT r.*, a.name AS person FROM refused_sign_in r
      LEFT JOIN account a ON a.user_name = r.user_name
      WHERE r.facility IN \(list: places) AND r.last_at >= \(from) AND r.last_at < \(to)
        AND r.hour >= \(from.milliseconds - 3_600_000) AND r.hour < \(to.milliseconds)
      ORDER BY r.last_at DESC LIMIT \(limit)
      """, RefusedSignIn.init)
  }
}
