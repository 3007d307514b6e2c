import Clinic
import JKN
import Vocabulary

/// One hit: why, by which rule, the visits and claim lines behind it, and the team's decision.
struct FraudHitPage {
  let viewer: Viewer
  let answer: ReadFraudHit.Answer
  let form: FormState

  private var row: FraudHitRow { answer.row }

  var page: Page {
    Page(answer.rule?.title ?? "Temuan", at: .fraud, for: viewer) {
      PageHead(answer.rule?.title ?? row.hit.rule.rawValue, note: Indonesian.dayWithWeekday(row.hit.day))
      FraudBar(viewer: viewer, part: .hits)
      ProblemSummary(form, order: ["putusan", "alasan"])
      Columns {
        Card("Penjelasan") {
          p(row.hit.explanation, .class("lead"))
          p(
            "Temuan adalah petunjuk, bukan bukti. Baca catatannya dan dengarkan yang bersangkutan sebelum memutuskan.",
            .class("small"))
        }
        if answer.claims.isEmpty || !answer.visits.isEmpty { visits }
        if !answer.claims.isEmpty { claims }
      } aside: {
        Card("Aturan") {
          Facts([
            "Ancaman": answer.rule?.threat.word ?? "–", "Dasar": answer.rule?.source ?? "–",
            "Ditemukan": Indonesian.moment(row.foundAt, viewer.facility.zone),
          ])
        }
        decision
      }
      p {
        a(
          "Kembali ke daftar",
          .href(.fraud(.list(month: row.month.text, disposition: row.disposition.rawValue))))
      }
    }
  }

  private var visits: HTML {
    Card("Kunjungan di baliknya") {
      if answer.visits.isEmpty {
        EmptyState(subject)
        if row.hit.rule == .changeNotReported, viewer.may(.manageFacility) {
          p {
            a(
              "Perubahan HFIS \(row.month.words)",
              .href(.facilityRegister(.changes(month: row.month.text))))
          }
        }
      } else {
        DataTable(
          "Kunjungan", [.text("Kunjungan"), .text("Datang"), .text("Ruang"), .text("Pemeriksa")], stacks: true
        ) {
          for visit in answer.visits {
            tr {
              td { a(visit.number, .href(.encounters(.summary(visit.id.text))), .class("num")) }
              td(Indonesian.moment(visit.arrivedAt, viewer.facility.zone), .class("keep"))
              td(visit.room)
              td(visit.practitioner)
            }
          }
        }
        p("Membuka rekam medis dicatat dalam jejak akses pasien.", .class("small"))
      }
    }.html
  }

  /// What a hit without visits is about.
  private var subject: String {
    switch row.hit.rule {
    case .changeNotReported: "Temuan ini tentang perubahan di register fasilitas, bukan tentang kunjungan."
    case .dutyNotDone: "Temuan ini tentang jadwal praktik, bukan tentang kunjungan."
    default: "Temuan ini tentang daftar peserta, bukan tentang kunjungan."
    }
  }

  private var claims: HTML {
    Card("Klaim di baliknya") {
      DataTable(
        "Klaim",
        [.text("Klaim"), .text("Hari"), .text("Pelayanan"), .text("Pelaksana"), .number("Diajukan")],
        stacks: true
      ) {
        for line in answer.claims {
          tr {
            td {
              if line.isWithdrawn {
                line.number
              } else {
                a(line.number, .href(.claims(.line(line.id.text))), .class("num"))
              }
              small(line.isWithdrawn ? "ditarik" : line.origin.word, .class("under"))
            }
            td(Indonesian.day(line.day), .class("keep"))
            td(line.service.word)
            td(line.performer)
            td(line.asked?.text ?? "belum", .class("right num keep"))
          }
        }
      }
      p("Membuka klaim dicatat dalam jejak akses pasien.", .class("small"))
    }.html
  }

  private var decision: HTML {
    Card("Hasil telaah") {
      FraudMark(disposition: row.disposition)
      if let by = row.disposedBy, let at = row.disposedAt {
        p("\(by), \(Indonesian.moment(at, viewer.facility.zone)): \(row.note ?? "")", .class("small"))
      }
      if let opened = row.auditCase, viewer.may(.readCases) {
        p { a("Buka perkaranya", .href(.audits(.open(opened.text)))) }
      }
      if row.auditCase == nil {
        PostForm(to: .fraud(.hit(row.id.text)), token: viewer.formToken) {
          RadioField(
            "Putusan", name: "putusan", in: form,
            choices: FraudDisposition.allCases.filter { $0 != .open }.map { Choice($0.rawValue, $0.word) },
            required: true)
          AreaField("Alasan", name: "alasan", in: form, required: true)
          Button("Simpan putusan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
        }
      }
    }.html
  }
}
