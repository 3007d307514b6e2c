import Clinic

/// What is still missing before the record can be closed, each a link to its place.
struct MissingPieces: Component {
  let pieces: [MinimumRecord.Piece]
  /// Closing was tried: each piece says what to do.
  let isRefused: Bool

  var html: HTML {
    if isRefused {
      Notice(.waiting) {
        strong("Belum dapat ditutup. Yang masih kurang:")
        ul { for piece in pieces { li { a(piece.sentence, .href(fragment: piece.place)) } } }
      }
    } else {
      span(.class("missing")) {
        "Kurang untuk ditutup: "
        for (index, piece) in pieces.enumerated() {
          if index > 0 { ", " }
          a(piece.word, .href(fragment: piece.place))
        }
      }
    }
  }
}

extension MinimumRecord.Piece {
  /// The part of the page where it is mended.
  fileprivate var place: String {
    switch self {
    case .identity, .examiner: "identitas"
    case .examination: "triase"
    case .diagnosis: "diagnosis"
    case .treatment: "resep"
    case .allergies: "alergi"
    case .followUp, .disposition: "rencana"
    case .referral: "rujukan"
    }
  }
}
