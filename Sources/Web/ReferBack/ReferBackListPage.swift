import Clinic
import Vocabulary

/// The refer-back letters of the Puskesmas: in force, ending soon, ended.
struct ReferBackListPage {
  let viewer: Viewer
  let query: ReadReferBackRegister
  let answer: ReadReferBackRegister.Answer

  var page: Page {
    Page("Rujuk balik", at: .prolanis, for: viewer) {
      PageHead("Rujuk balik") {
        "\(Indonesian.number(answer.participants)) peserta rujuk balik aktif · "
        a("← Prolanis", .href(.prolanis(.list())))
      }
      Filters(
        "Surat yang ditampilkan",
        ReferBackView.allCases.map { view in
          Filters.Filter(
            word: view.word, count: answer.totals[view] ?? 0, route: .referBack(.list(show: view.rawValue)),
            isCurrent: view == query.view)
        })
      Card {
        if answer.lines.isEmpty {
          EmptyState(
            "Tidak ada. Surat Rujuk Balik dicatat dari halaman pasien: buka pasien, lalu Rujuk balik.")
        } else {
          table
        }
        Pagination(
          page: query.page, size: ReadReferBackRegister.pageSize, total: answer.totals[query.view] ?? 0
        ) { .referBack(.list(show: query.view.rawValue, page: $0)) }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Surat Rujuk Balik",
      [
        .text("Nama"), .text("Penyakit"), .text("Dari"), .text("Berlaku sampai"), .text("Obat diambil di"),
        .text("Keadaan"),
      ], stacks: true
    ) {
      for line in answer.lines { row(line) }
    }.html
  }

  private func row(_ line: ReadReferBackRegister.Line) -> HTML {
    let content = line.letter.content
    return tr {
      td {
        a(line.name, .href(.referBack(.patient(line.letter.patient.text))))
        small(line.medicalRecordNumber, .class("under num"))
      }
      td {
        content.condition.word
        small(content.diagnosis.code, .class("under num"))
      }
      td {
        a(content.hospital, .href(.referBack(.letter(line.letter.id.text))))
        small(content.specialist, .class("under"))
      }
      td(Indonesian.day(content.validUntil), .class("num keep"))
      td(content.collected)
      td { StateMark(line.letter.state(on: answer.today)) }
    }
  }
}
