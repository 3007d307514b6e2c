import Clinic
import JKN

/// The open cases an auditor was let into.
struct AuditedCasesPage {
  let viewer: Viewer
  let lines: [ReadAuditedCases.Line]

  var page: Page {
    Page("Berkas audit", at: .auditFiles, for: viewer) {
      PageHead("Berkas audit")
      Card {
        if lines.isEmpty {
          EmptyState("Tidak ada perkara yang dibuka untuk Anda. Mintalah kepada kepala Puskesmas.")
        } else {
          DataTable(
            "Perkara", [.text("Nomor"), .text("Perkara"), .text("Pendamping"), .text("Sampai")], stacks: true
          ) {
            for line in lines {
              tr {
                td { a(line.auditCase.number, .href(.audits(.file(line.auditCase.id.text))), .class("num")) }
                td(line.auditCase.kind.word)
                td(line.access.companion)
                td(Indonesian.dayWithWeekday(line.access.until), .class("keep"))
              }
            }
          }
        }
      }
    }
  }
}

/// The sampled visits of one case, without anybody's name.
struct AuditedSamplePage {
  let viewer: Viewer
  let answer: ReadAuditedSample.Answer

  var page: Page {
    Page("Berkas audit", at: .auditFiles, for: viewer) {
      PageHead("\(answer.auditCase.kind.word) \(answer.auditCase.number)", note: "hanya untuk dibaca")
      Card("Kunjungan dalam sampel") {
        if let sample = answer.sample {
          DataTable(
            "Kunjungan dalam sampel", [.number("No."), .text("Kunjungan"), .text("Hari"), .text("Ruang")],
            stacks: true
          ) {
            for item in sample.items {
              tr {
                td(String(item.place), .class("right num"))
                td {
                  a(
                    item.number, .href(.audits(.record(answer.auditCase.id.text, item.id.text))),
                    .class("num"))
                }
                td(Indonesian.day(item.day), .class("keep"))
                td(item.room)
              }
            }
          }
        } else {
          EmptyState("Sampel perkara ini belum ditarik.")
        }
      }
      p { a("Kembali ke berkas audit", .href(.audits(.files))) }
    }
  }
}
