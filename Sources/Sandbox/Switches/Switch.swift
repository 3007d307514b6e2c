/// A behaviour on which the contracts are not sure, or of which they know more than one form: what the sandbox
/// does can be changed without changing the sandbox.
public struct Switch: Sendable, Hashable {
  /// What a switch may be set to.
  public enum Kind: Sendable, Hashable {
    /// One of these; the first is how the sandbox starts.
    case choice([String])
    /// Any number of words, separated by commas; none at the start.
    case words
  }

  public let name: String
  /// Section of the contract that speaks of it.
  public let section: String
  public let kind: Kind
  /// What it changes, for the person who sets it.
  public let meaning: String

  init(_ name: String, _ section: String, _ kind: Kind, _ meaning: String) {
    self.name = name
    self.section = section
    self.kind = kind
    self.meaning = meaning
  }

  /// How the sandbox starts.
  public var initial: String {
    switch kind {
    case .choice(let values): values.first ?? ""
    case .words: ""
    }
  }

  func takes(_ value: String) -> Bool {
    switch kind {
    case .choice(let values): values.contains(value)
    case .words: true
    }
  }

  /// The switches of every platform.
  public static let all: [Switch] = satusehat + bpjs

  /// Begins as `on`.
  static func on(_ name: String, _ section: String, _ meaning: String) -> Switch {
    Switch(name, section, .choice(["on", "off"]), meaning)
  }

  /// Begins as `off`.
  static func off(_ name: String, _ section: String, _ meaning: String) -> Switch {
    Switch(name, section, .choice(["off", "on"]), meaning)
  }
}
