import Journal
import Store
import Vocabulary

/// Looks for what there can be one of only, before anything is written.
struct CollisionSearch: Sendable {
  let guests: [Arrival.Guest]
  let accounts: [Name]
  /// Added to a user name that is taken; `nil` when that was not allowed.
  let suffix: String?

  struct Name: Sendable, Hashable {
    let account: String
    let userName: String
  }

  init(of tx: ReadTransaction, suffix: String?) throws {
    guests = try Arrival.guests(of: tx)
    accounts = try tx.all("SELECT id, user_name FROM account ORDER BY user_name") {
      Name(account: try $0["id"], userName: try $0["user_name"])
    }
    self.suffix = suffix
  }

  /// - Returns: the new name of each account whose name is taken.
  /// - Throws: `RelocationRefusal.collisions` with everything there is, `.badSuffix`.
  func run(in target: ReadTransaction) throws -> [String: String] {
    let arriving: Set<String> = Set(
      try target.all("SELECT facility FROM arriving_facility") { try $0["facility"] })
    var found: [Collision] = []
    for guest in guests
    where try target.first("SELECT 1 AS one FROM facility WHERE id = \(guest.id)") != nil {
      found.append(
        arriving.contains(guest.id.text) ? .remains(name: guest.name) : .facility(name: guest.name))
    }
    guard found.isEmpty else { throw RelocationRefusal.collisions(found) }
    found += try target.all(
      "SELECT user_name FROM account WHERE id IN \(list: accounts.map(\.account)) ORDER BY user_name"
    ) { .account(try $0["user_name"]) }
    let names = accounts.map(\.userName)
    let taken = try takenNames(names, target)
    guard let suffix, !taken.isEmpty else {
      found += accounts.filter { taken.contains($0.userName) }.map { .userName($0.userName) }
      guard found.isEmpty else { throw RelocationRefusal.collisions(found) }
      return [:]
    }
    var renamed: [String: String] = [:]
    for name in accounts where taken.contains(name.userName) {
      guard let new = try? UserName(name.userName + suffix), new.text == name.userName + suffix else {
        throw RelocationRefusal.badSuffix(suffix)
      }
      renamed[name.account] = new.text
    }
    let again = try takenNames(Array(renamed.values), target).union(Set(names).intersection(renamed.values))
    found += again.sorted().map { .userName($0) }
    guard found.isEmpty else { throw RelocationRefusal.collisions(found) }
    return renamed
  }

  private func takenNames(_ names: [String], _ target: ReadTransaction) throws -> Set<String> {
    Set(
      try target.all("SELECT user_name FROM account WHERE user_name IN \(list: names)") {
        try $0["user_name"]
      })
  }
}
