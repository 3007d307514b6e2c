import Clinic

/// A link to the place where a person can mend what stands in the way.
struct RemedyLink: Component {
  let remedy: Remedy

  /// Nothing when the text names no place.
  init?(_ text: String?) {
    guard let text, let remedy = Remedy(text) else { return nil }
    self.remedy = remedy
  }

  init(_ remedy: Remedy) { self.remedy = remedy }

  var html: HTML { a(words, .href(route)) }

  private var words: String {
    switch remedy {
    case .patient: "Buka data pasien"
    case .encounter: "Buka pemeriksaan"
    case .prescription: "Buka resep"
    case .laboratoryOrder: "Buka permintaan lab"
    case .staff, .facility: "Buka daftar staf"
    case .credentials: "Buka kredensial"
    case .clubs: "Buka klub Prolanis"
    }
  }

  private var route: Route {
    switch remedy {
    case .patient(let id): .patients(.edit(id.text))
    case .encounter(let id): .encounters(.open(id.text))
    case .prescription(let id): .pharmacy(.prescription(id.text))
    case .laboratoryOrder(let id): .laboratory(.order(id.text))
    case .staff, .facility: .staff(.list())
    case .credentials: .credentials(.list)
    case .clubs: .claims(.clubs)
    }
  }
}
