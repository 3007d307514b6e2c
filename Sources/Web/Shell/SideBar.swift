/// The left bar: the places a role may open, by the clusters of primary care.
struct SideBar: Component {
  let viewer: Viewer
  let current: Place?

  var html: HTML {
    nav(.class("side"), .aria("aria-label", "Menu utama")) {
      for cluster in Place.Cluster.allCases {
        group(cluster, viewer.places.filter { $0.cluster == cluster })
      }
    }
  }

  @HTMLBuilder private func group(_ cluster: Place.Cluster, _ places: [Place]) -> HTML {
    if !places.isEmpty {
      if !cluster.rawValue.isEmpty { p(cluster.rawValue, .class("cluster")) }
      ul {
        for place in places {
          li { PlaceLink(place: place, word: place.word, count: viewer.counts[place], current: current) }
        }
      }
    }
  }
}

/// The bottom bar of a phone: the five things this role does.
struct BottomBar: Component {
  let viewer: Viewer
  let current: Place?

  var html: HTML {
    nav(.class("bottom"), .aria("aria-label", "Menu bawah")) {
      for place in viewer.places.prefix(5) {
        PlaceLink(place: place, word: place.shortWord, count: viewer.counts[place], current: current)
      }
    }
  }
}

/// A link to a place with the number of those who wait there.
struct PlaceLink: Component {
  let place: Place
  let word: String
  let count: Int?
  let current: Place?

  var html: HTML {
    a(.href(place.route), .current(place == current ? "page" : nil)) {
      span(word)
      if let count, count > 0 {
        span(.class("count num"), .data("data-count", place.rawValue)) {
          Indonesian.number(count)
          span(" menunggu", .class("unseen"))
        }
      }
    }
  }
}
