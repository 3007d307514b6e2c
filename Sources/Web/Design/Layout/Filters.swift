/// The same list by one question, each answer with its count: links, so that each view can be kept.
struct Filters: Component {
  let name: String
  let filters: [Filter]

  struct Filter: Sendable {
    let word: String
    let count: Int
    let route: Route
    let isCurrent: Bool
  }

  /// - `name`: what is asked, for screen readers.
  init(_ name: String, _ filters: [Filter]) {
    self.name = name
    self.filters = filters
  }

  var html: HTML {
    nav(.class("steps"), .aria("aria-label", name)) {
      ol {
        for filter in filters {
          li {
            a(.href(filter.route), .current(filter.isCurrent ? "page" : nil)) {
              filter.word
              span(" \(Indonesian.number(filter.count))", .class("num small"))
            }
          }
        }
      }
    }
  }
}
