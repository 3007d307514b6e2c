import Clinic
import Vocabulary

/// Who is in now with the days so far, and the stays that ended in a month.
struct StayListPage {
  let viewer: Viewer
  let answer: ReadStays.Answer
  /// Of the month's stays, from 1.
  let number: Int

  private var zone: FacilityZone { viewer.facility.zone }
  private var mayKeep: Bool { viewer.may(.keepStays) }

  var page: Page {
    Page("Rawat inap", at: .inpatient, for: viewer) {
      PageHead("Rawat inap", note: "\(Indonesian.number(answer.current.count)) orang sedang dirawat")
      if !answer.hasBeds {
        Notice(
          .waiting,
          "Puskesmas ini tercatat tanpa rawat inap. Kepala Puskesmas mencentangnya di Klaim non-kapitasi, Puskesmas dan penanda tangan."
        )
      }
      Card("Sedang dirawat") { current }
      Card("Pulang \(Indonesian.month(answer.month.firstDay))") {
        months
        ended
        Pagination(page: number, size: ReadStays.pageSize, total: answer.total) {
          .stays(.list(month: answer.month.text, page: $0))
        }
      }
    }
  }

  @HTMLBuilder private var current: HTML {
    if answer.current.isEmpty {
      EmptyState(
        "Tidak ada yang sedang dirawat. Rawat inap dimulai dari pemeriksaan: buka kunjungannya, lalu Rawat inap."
      )
    } else {
      DataTable(
        "Sedang dirawat",
        [
          .text("Nama"), .text("Tempat tidur"), .text("Masuk"), .number("Hari"), .text("Penanggung jawab"),
          .actions(),
        ], stacks: true
      ) {
        for line in answer.current {
          tr {
            name(line)
            td(line.stay.bed)
            td(Indonesian.moment(line.stay.admittedAt, zone), .class("num keep"))
            td(Indonesian.number(line.days), .class("num right"))
            td(line.practitioner)
            td {
              if mayKeep {
                LinkButton("Pulangkan \(line.name)", to: .stays(.stay(line.id.text)))
              }
            }
          }
        }
      }
    }
  }

  private func name(_ line: ReadStays.Line) -> HTML {
    td {
      a(line.name, .href(.stays(.stay(line.id.text))))
      small("\(line.medicalRecordNumber.spaced) · \(line.payer.word)", .class("under num"))
    }
  }

  private var months: HTML {
    let month = answer.month
    return p {
      LinkButton(
        "← \(Indonesian.month(month.adding(months: -1).firstDay))",
        to: .stays(.list(month: month.adding(months: -1).text)), .plain)
      " "
      LinkButton(
        "\(Indonesian.month(month.next.firstDay)) →", to: .stays(.list(month: month.next.text)), .plain)
    }
  }

  @HTMLBuilder private var ended: HTML {
    if answer.ended.isEmpty {
      EmptyState("Tidak ada yang pulang pada bulan ini.")
    } else {
      DataTable(
        "Yang pulang",
        [.text("Nama"), .text("Masuk"), .text("Pulang"), .number("Hari"), .text("Cara pulang")],
        stacks: true
      ) {
        for line in answer.ended { row(line) }
      }
    }
  }

  private func row(_ line: ReadStays.Line) -> HTML {
    tr {
      name(line)
      td(Indonesian.moment(line.stay.admittedAt, zone), .class("num keep"))
      td(line.stay.discharge.map { Indonesian.moment($0.at, zone) } ?? "–", .class("num keep"))
      td(Indonesian.number(line.days), .class("num right"))
      td {
        line.stay.discharge.map(StayWords.end) ?? "–"
        if line.visitIsOpen, line.payer.isJKN {
          small("Kunjungannya belum ditutup; klaimnya menunggu.", .class("under"))
        }
      }
    }
  }
}
