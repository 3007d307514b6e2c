import Journal

/// Collects where two readings differ. Letters' size and blanks around do not count, nor what the other side does
/// not tell.
struct PCareFields {
  private(set) var found: [Difference.Field] = []

  mutating func compare(_ path: String, _ ours: String?, _ theirs: String?) {
    guard let theirs else { return }
    let mine = ours ?? ""
    guard mine.nonBlank?.lowercased() != theirs.nonBlank?.lowercased() else { return }
    found.append(.init(path: path, ours: mine, theirs: theirs))
  }

  mutating func compare(_ path: String, _ ours: Int?, _ theirs: Double?) {
    guard let theirs, theirs != Double(ours ?? 0) else { return }
    found.append(.init(path: path, ours: ours.map(String.init) ?? "", theirs: Self.text(theirs)))
  }

  static func text(_ number: Double) -> String {
    Int(exactly: number).map(String.init) ?? "\(number)".replacing(".", with: ",")
  }
}
