/// The number under which writers take turns: an advisory lock's key, the same on every server.
///
/// A turn is taken before the transaction begins, so that its view of the data is made when the turn has come: those
/// who write one facility's journal then wait for one another instead of undoing one another's work.
enum TurnKey {
  /// FNV-1a over the word, 64 bits (http://www.isthe.com/chongo/tech/comp/fnv/).
  static func number(_ word: String) -> Int64 {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in word.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return Int64(bitPattern: hash)
  }

  /// In one order for everybody, so that nobody waits in a circle.
  static func numbers(_ words: [String]) -> [Int64] { Set(words.map(number)).sorted() }

  static func adding(_ word: String, to keys: [Int64]) -> [Int64] { Set(keys + [number(word)]).sorted() }

  static func take(_ keys: [Int64]) -> String {
    keys.map { "SELECT pg_advisory_lock(\($0))" }.joined(separator: "; ")
  }

  static let giveBack = "SELECT pg_advisory_unlock_all()"
}
