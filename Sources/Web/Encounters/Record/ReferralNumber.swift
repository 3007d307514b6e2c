import Clinic

/// The head of a referral letter: its number at the insurer with QR symbol and validity, or why there is none yet.
struct ReferralNumber: Component {
  let letter: ReferralLetters.Answer
  /// Our own number of the visit.
  let visit: String

  var html: HTML {
    switch letter {
    case .none: p("Nomor kunjungan \(visit)", .class("num small"))
    case .waiting(let sentence):
      HTML {
        p("Nomor kunjungan \(visit)", .class("num small"))
        Notice(.waiting, sentence)
      }
    case .letter(let letter): numbered(letter)
    }
  }

  private func numbered(_ letter: ReferralLetters.Letter) -> HTML {
    HTML {
      div(.class("letter-number")) {
        div {
          p { strong("Nomor rujukan \(letter.number)", .class("num")) }
          p("Berlaku sampai \(Indonesian.longDay(letter.validUntil))")
          if !letter.poli.isEmpty { p("Poli tujuan \(letter.poli)") }
          if !letter.branch.isEmpty { p(letter.branch, .class("small")) }
          p("Nomor kunjungan \(visit)", .class("num small"))
        }
        QRMark(letter.number, words: "QR nomor rujukan \(letter.number)")
      }
      if !letter.notice.isEmpty { Notice(.waiting, letter.notice) }
      if letter.isFromReceipt {
        Notice(.waiting) {
          span("P-Care tidak dapat dihubungi; nomor diambil dari bukti kirim.", .class("no-print"))
        }
      }
    }
  }
}
