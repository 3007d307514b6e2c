import Journal
import Store
import Vocabulary

extension RefusedSignIn {
  /// Lines of one hour and place with a name; what comes after them is counted together, so that a flood stays small.
  static let mostLines = 200
  /// For so long they are kept.
  static let kept = Duration.seconds(366 * 86_400)
  private static let longestAddress = 45

  /// Counts one more.
  ///
  /// - Parameters:
  ///   - typed: the name as it was typed. What has not the form of a user name is not kept: people type their password
  ///     into the wrong field.
  ///   - cause: a wrong password is told apart here from a name that is nobody's, or whose account is closed.
  static func note(
    _ typed: String, _ cause: Cause, from address: String?, at now: Instant, in tx: WriteTransaction
  ) throws {
    let name = (try? UserName(typed))?.text ?? ""
    // What is just moving in must stay as it was sent.
    let account = try tx.first(
      """
      SELECT facility, active, CASE WHEN facility IN \(sql: ArrivingFacility.all) THEN 1 ELSE 0 END AS arrives
      FROM account WHERE user_name = \(name)
      """
    ) { row in
      let (arrives, isActive): (Bool, Bool) = (try row["arrives"], try row["active"])
      let facility: String = try row["facility"]
      return (facility: arrives ? "" : facility, isOpen: !arrives && isActive)
    }
    let hour = now.milliseconds - now.milliseconds % 3_600_000
    var line = Line(
      facility: account?.facility ?? "", cause: cause, name: name,
      address: String((address ?? "").prefix(longestAddress)), hour: hour)
    if cause == .wrongPassword || cause == .usedUp {
      if account == nil {
        line.cause = .unknownName
      } else if account?.isOpen == false {
        line.cause = .closedAccount
      }
    }
    if try !isThere(line, in: tx) {
      let lines: Int? = try tx.value(
        "SELECT COUNT(*) AS n FROM refused_sign_in WHERE facility = \(line.facility) AND hour = \(hour)")
      if lines ?? 0 >= mostLines { (line.name, line.address) = ("", "") }
      try tx.execute(
        "DELETE FROM refused_sign_in WHERE facility = \(line.facility) AND hour < \((now - kept).milliseconds)"
      )
    }
    try tx.execute(
      """
      INSERT INTO refused_sign_in (facility, cause, user_name, address, hour, times, last_at)
      VALUES (\(line.facility), \(line.cause), \(line.name), \(line.address), \(hour), 1, \(now))
      ON CONFLICT (facility, hour, cause, user_name, address) DO UPDATE SET
        times = refused_sign_in.times + 1, last_at = excluded.last_at
      """)
  }

  private struct Line {
    let facility: String
    var cause: Cause
    var name, address: String
    let hour: Int64
  }

  private static func isThere(_ line: Line, in tx: ReadTransaction) throws -> Bool {
    try tx.first(
      """
      SELECT times FROM refused_sign_in WHERE facility = \(line.facility) AND hour = \(line.hour)
        AND cause = \(line.cause) AND user_name = \(line.name) AND address = \(line.address)
      """) != nil
  }
}
