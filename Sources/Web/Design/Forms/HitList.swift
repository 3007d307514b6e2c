/// The answer to a ``SearchField``: the hits, best first, as a list box.
struct HitList: Component {
  let hits: [Hit]
  let none: String

  /// One hit.
  struct Hit: Sendable {
    /// What goes into the form (a code, an id).
    let value: String
    /// What stands in the field once it is chosen, and is read first.
    let words: String
    /// A second line in small letters.
    let detail: String
    /// A mark at the right: "144 · tuntas di FKTP".
    let mark: String?
    /// Where the hit leads in a box that follows links.
    let route: Route?

    init(_ value: String, _ words: String, detail: String = "", mark: String? = nil, route: Route? = nil) {
      self.value = value
      self.words = words
      self.detail = detail
      self.mark = mark
      self.route = route
    }
  }

  /// - `none`: what is said when nothing was found, and what to do then.
  init(_ hits: [Hit], none: String = "Tidak ditemukan. Coba kata lain.") {
    self.hits = hits
    self.none = none
  }

  var html: HTML {
    if hits.isEmpty {
      p(none, .class("no-hits"))
    } else {
      ul(.role("listbox")) {
        for hit in hits {
          li(
            .role("option"), .aria("aria-selected", "false"), .data("data-value", hit.value),
            .data("data-words", hit.words), .data("data-href", hit.route?.url)
          ) {
            span(.class("hit-words")) {
              strong(hit.words)
              if !hit.detail.isEmpty { small(hit.detail) }
            }
            if let mark = hit.mark { StateMark(mark) }
          }
        }
      }
    }
  }
}
