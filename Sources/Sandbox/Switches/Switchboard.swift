import Synchronization

/// How every ``Switch`` stands. Thread safe; a change takes effect with the next request.
public final class Switchboard: Sendable {
  private let chosen: Mutex<[String: String]>
  private let initial: [String: String]

  /// Begins with these settings, by name; what is not named stands as its switch says.
  public init(_ settings: [String: String] = [:]) throws(SwitchError) {
    try Self.check(settings)
    initial = settings
    chosen = Mutex(settings)
  }

  /// Every switch as it starts by itself.
  public init() {
    initial = [:]
    chosen = Mutex([:])
  }

  public subscript(_ item: Switch) -> String {
    chosen.withLock { $0[item.name] } ?? item.initial
  }

  /// Whether a switch of two stands on `on`.
  func isOn(_ item: Switch) -> Bool { self[item] == "on" }

  /// The words of a list.
  func words(_ item: Switch) -> Set<String> {
    Set(self[item].split(separator: ",").map { $0.trimmed })
  }

  /// Changes some; a wrong name or value changes nothing.
  public func set(_ settings: [String: String]) throws(SwitchError) {
    try Self.check(settings)
    chosen.withLock { $0.merge(settings) { $1 } }
  }

  /// Back to how the sandbox was started.
  public func reset() {
    chosen.withLock { $0 = initial }
  }

  private static func check(_ settings: [String: String]) throws(SwitchError) {
    for (name, value) in settings {
      guard let item = Switch.all.first(where: { $0.name == name }) else {
        throw SwitchError(description: "Tidak ada sakelar \"\(name)\".")
      }
      guard item.takes(value) else {
        throw SwitchError(
          description: "Sakelar \"\(name)\" hanya dapat bernilai \(item.valueList), bukan \"\(value)\".")
      }
    }
  }
}

/// Why a setting is not taken, in one sentence.
public struct SwitchError: Error, Sendable, CustomStringConvertible {
  public let description: String
}

extension Switch {
  /// The values it takes, for people.
  public var valueList: String {
    switch kind {
    case .choice(let values): values.joined(separator: " | ")
    case .words: "kata,kata,…"
    }
  }
}

extension Substring {
  fileprivate var trimmed: String {
    String(drop { $0.isWhitespace }.reversed().drop { $0.isWhitespace }.reversed())
  }
}
