import Clinic
import Vocabulary

/// Who issued a paper, when, what it is, and whether it still holds; beside what must stand on it.
struct CheckedDocumentPage: Component {
  let found: PublicDocument

  private var document: IssuedDocument { found.document }

  var html: HTML {
    GatePage("Periksa surat", lead: document.kind.word + " dari " + found.facilityName) {
      state
      for agreement in found.later { Notice(.waiting, Self.sentence(agreement)) }
      Facts(origin + document.facts.map { ($0.label, HTML($0.value)) })
      p(
        "Bandingkan dengan kertas di tangan Anda. Bila ada yang berbeda, jangan pakai kertas itu dan hubungi "
          + "\(found.facilityName), \(found.facilityAddress).", .class("small"))
      p("Kode surat \(document.code)", .class("foot num"))
    }.html
  }

  private var state: HTML {
    switch document.state {
    case .valid: Notice(.done, "Surat ini asli dan masih berlaku.").html
    case .superseded:
      Notice(
        .waiting,
        "Surat ini asli, tetapi sudah digantikan versi yang lebih baru\(day(document.supersededAt)). Mintalah yang terbaru."
      ).html
    case .withdrawn:
      Notice(
        .danger,
        "Surat ini sudah ditarik\(day(document.withdrawal?.at)) dan tidak berlaku: \(document.withdrawal?.why ?? "")"
      ).html
    }
  }

  private static func sentence(_ agreement: LaterAgreement) -> String {
    "Sesudah surat ini ada kesepakatan kemudian: \(agreement.title) nomor \(agreement.number), "
      + "\(Indonesian.longDay(agreement.day)). Mintalah juga berita acaranya."
  }

  private func day(_ at: Instant?) -> String {
    at.map { " pada " + Indonesian.longDay(found.zone.date(of: $0)) } ?? ""
  }

  private var origin: [(term: String, value: HTML)] {
    [
      ("Surat", HTML(document.title)),
      ("Nomor", HTML(document.number + (document.version > 1 ? " (versi \(document.version))" : ""))),
      (
        "Diterbitkan",
        HTML(
          Indonesian.longDay(found.zone.date(of: document.issuedAt))
            + ", pukul " + Indonesian.clockWithZone(document.issuedAt, found.zone))
      ),
      ("Oleh", HTML("\(found.facilityName) (\(document.issuedBy))")),
    ]
  }
}
