import Foundation
import Journal

/// Where a message of ours and what lies at the platform differ. What the platform adds of its own does not count, nor
/// what it is known to change on the way (contract §3.2, §14.6).
enum MessageComparison {
  /// Elements the platform rewrites or drops; the second level after a type's name.
  private static let rewritten: Set<String> = [
    "id", "meta", "text", "Composition.identifier", "QuestionnaireResponse.identifier",
    "Encounter.period.start", "Encounter.status", "Encounter.statusHistory",
  ]

  static func differences(_ ours: JSONTree, _ theirs: JSONTree, type: String) -> [Difference.Field] {
    var found: [Difference.Field] = []
    compare(ours, theirs, at: type, into: &found)
    return found
  }

  private static func compare(
    _ ours: JSONTree, _ theirs: JSONTree?, at path: String, into found: inout [Difference.Field]
  ) {
    switch (ours, theirs) {
    case (.object(let mine), .object(let other)?):
      for (name, value) in mine.sorted(by: { $0.key < $1.key }) {
        let place = "\(path).\(name)"
        let isTop = !path.contains(".")
        guard !rewritten.contains(place), !(isTop && rewritten.contains(name)) else { continue }
        compare(value, other[name], at: place, into: &found)
      }
    case (.array(let mine), .array(let other)?) where mine.count <= other.count:
      for (index, value) in mine.enumerated() {
        // The platform keeps no order of its own: an equal element anywhere will do.
        if other.contains(where: { holds(value, in: $0) }) { continue }
        compare(value, other[index], at: "\(path)[\(index)]", into: &found)
      }
    case (let mine, let other?) where same(mine, other): return
    default: found.append(.init(path: path, ours: ours.words, theirs: theirs?.words ?? ""))
    }
  }

  private static func holds(_ ours: JSONTree, in theirs: JSONTree) -> Bool {
    var found: [Difference.Field] = []
    compare(ours, theirs, at: "x.x", into: &found)
    return found.isEmpty
  }

  /// The same value; two spellings of one instant are the same.
  private static func same(_ ours: JSONTree, _ theirs: JSONTree) -> Bool {
    if ours == theirs { return true }
    guard let mine = ours.text, let other = theirs.text, mine.contains("T"), other.contains("T") else {
      return false
    }
    let style = Date.ISO8601FormatStyle()
    guard let first = try? style.parse(mine), let second = try? style.parse(other) else { return false }
    return first == second
  }
}
