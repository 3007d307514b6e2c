/// The parts of one place, as links at its top; the part that is shown is marked.
struct Tabs: Component {
  let name: String
  let tabs: [Tab]

  struct Tab: Sendable {
    let word: String
    let route: Route
    let isCurrent: Bool

    init(_ word: String, _ route: Route, isCurrent: Bool) {
      self.word = word
      self.route = route
      self.isCurrent = isCurrent
    }
  }

  /// - `name`: what they are parts of, for screen readers.
  init(_ name: String, _ tabs: [Tab]) {
    self.name = name
    self.tabs = tabs
  }

  var html: HTML {
    nav(.class("steps"), .aria("aria-label", name)) {
      ol {
        for tab in tabs {
          li { a(tab.word, .href(tab.route), .current(tab.isCurrent ? "page" : nil)) }
        }
      }
    }
  }
}
