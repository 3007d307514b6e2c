import Clinic
import Foundation
import Vocabulary

/// A picture of the evidence on the auditor's screen, with who looks at it on top: it stands in the page itself and has no
/// address of its own that could be kept (EMR-11, VER-06).
struct AuditedFilePage {
  let viewer: Viewer
  let auditCase: AuditCaseID
  let opened: OpenAuditedFile.Opened
  let now: Instant

  var page: Page {
    Page("Bukti perkara", at: .auditFiles, for: viewer) {
      div(.class("view-only")) {
        PageHead("Bukti perkara", note: "hanya untuk dibaca")
        Notice(.waiting) {
          "Dibaca \(viewer.name) pada \(Indonesian.moment(now, viewer.facility.zone)). Pembacaan ini dicatat."
        }
        HTML.void(
          "img", [Attribute("src", source), Attribute("alt", "Bukti yang dilampirkan Puskesmas")])
        div(.class("watermark"), .aria("aria-hidden", "true")) {
          "\(viewer.name) · \(Indonesian.moment(now, viewer.facility.zone))"
        }
      }
      p(.class("no-print")) { a("Kembali ke sampel", .href(.audits(.file(auditCase.text)))) }
    }
  }

  private var source: String {
    "data:\(opened.kind.rawValue);base64,\(Data(opened.bytes).base64EncodedString())"
  }
}
