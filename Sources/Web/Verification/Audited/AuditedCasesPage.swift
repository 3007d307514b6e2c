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

/// The sampled visits or claim lines of one case, without anybody's name, and the other evidence that was supplied.
struct AuditedSamplePage {
  let viewer: Viewer
  let answer: ReadAuditedSample.Answer

  var page: Page {
    Page("Berkas audit", at: .auditFiles, for: viewer) {
      PageHead("\(answer.auditCase.kind.word) \(answer.auditCase.number)", note: "hanya untuk dibaca")
      if let sample = answer.sample, sample.scope == .charged { claims(sample) } else { visits }
      if !answer.files.isEmpty { files }
      p { a("Kembali ke berkas audit", .href(.audits(.files))) }
    }
  }

  private var visits: HTML {
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
    }.html
  }

  private func claims(_ sample: CaseSample) -> HTML {
    Card("Klaim dalam sampel") {
      DataTable(
        "Klaim dalam sampel",
        [
          .number("No."), .text("Klaim"), .text("Berkas"), .number("Dibebankan"), .text("Rekam medis"),
        ],
        stacks: true
      ) {
        for claim in sample.claims {
          tr {
            td(String(claim.place), .class("right num"))
            td {
              span(claim.number, .class("num"))
              small("\(claim.service.word), \(Indonesian.day(claim.day))", .class("under"))
            }
            td { SampledClaimHints(evidence: answer.evidence[claim.id]) }
            td(claim.charged.text, .class("right num keep"))
            td { records(of: claim) }
          }
        }
      }
    }.html
  }

  @HTMLBuilder private func records(of claim: SampledClaim) -> HTML {
    let visits = answer.evidence[claim.id]?.visits ?? []
    for (place, visit) in visits.enumerated() {
      p {
        a(
          "Kunjungan \(place + 1) dari klaim \(claim.number)",
          .href(.audits(.record(answer.auditCase.id.text, visit.text))))
      }
    }
  }

  private var files: HTML {
    Card("Bukti pelayanan lain") {
      ul(.class("visits")) {
        for file in answer.files {
          li { FileLink(file: file, to: .audits(.auditedFile(answer.auditCase.id.text, file.id.text))) }
        }
      }
      p("Setiap pembukaan dicatat.", .class("small"))
    }.html
  }
}
