/// A button that sends its form. One primary button a page, where the eye ends.
struct Button: Component {
  let words: String
  let rank: Rank
  let shortcut: String?
  let keys: String?
  let name: String?
  let value: String?

  /// How loud a button is.
  enum Rank: String, Sendable {
    /// The next step: the biggest thing on the page.
    case primary
    /// The primary step over the whole width of its column.
    case wide = "primary wide"
    case secondary
    /// Looks like a link.
    case plain
    /// Takes something away.
    case danger
  }

  /// - `shortcut`: the keys for the script: `Control+Enter`; several are parted by blanks.
  /// - `keys`: the same keys as people read them: `Ctrl ↵`.
  /// - `name`: with `value`, tells the server which of several buttons was pressed.
  init(
    _ words: String, _ rank: Rank = .secondary, shortcut: String? = nil, keys: String? = nil,
    name: String? = nil, value: String? = nil
  ) {
    self.words = words
    self.rank = rank
    self.shortcut = shortcut
    self.keys = keys
    self.name = name
    self.value = value
  }

  var html: HTML {
    button(
      .type("submit"), .class("button " + rank.rawValue), .name(name), .value(value),
      .data("data-shortcut", shortcut)
    ) {
      words
      if let keys { Shortcut(keys) }
    }
  }
}

/// A link that looks like a button.
struct LinkButton: Component {
  let words: String
  let route: Route
  let rank: Button.Rank
  let shortcut: String?
  let keys: String?

  init(
    _ words: String, to route: Route, _ rank: Button.Rank = .secondary, shortcut: String? = nil,
    keys: String? = nil
  ) {
    self.words = words
    self.route = route
    self.rank = rank
    self.shortcut = shortcut
    self.keys = keys
  }

  var html: HTML {
    a(.href(route), .class("button " + rank.rawValue), .data("data-shortcut", shortcut)) {
      words
      if let keys { Shortcut(keys) }
    }
  }
}
