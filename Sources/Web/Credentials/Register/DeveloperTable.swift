import Clinic
import Vocabulary

/// The third parties and their contracts.
struct DeveloperTable: Component {
  let developers: [IntegrationDeveloper]
  let viewer: Viewer

  var html: HTML {
    if developers.isEmpty {
      EmptyState("Tidak ada pengembang pihak ketiga yang dicatat.").html
    } else {
      DataTable(
        "Pengembang pihak ketiga", [.text("Nama"), .text("Kontrak"), .text("Masa"), .text("Akhir")],
        stacks: true
      ) {
        for developer in developers {
          tr {
            td { strong(developer.name, .class("keep")) }
            td(developer.contract)
            td("\(Indonesian.day(developer.beginsOn)) – \(Indonesian.day(developer.endsOn))", .class("num"))
            td {
              if let notice = developer.notice, let ended = developer.endedOn {
                "berakhir \(Indonesian.day(ended))"
                small("surat \(notice)", .class("under"))
              } else {
                ending(developer)
              }
            }
          }
        }
      }.html
    }
  }

  private func ending(_ developer: IntegrationDeveloper) -> HTML {
    PostForm(
      to: .credentials(.endDeveloper(developer.id.text)), token: viewer.formToken, .class("inline")
    ) {
      input(
        .type("text"), .name(EndDeveloper.Field.notice), .class("control"),
        .placeholder("Nomor surat ke BPJS"),
        .aria("aria-label", "Nomor surat pemberitahuan \(developer.name)"))
      input(
        .type("text"), .name(EndDeveloper.Field.endsOn), .class("control"), .placeholder("hh-bb-tttt"),
        .aria("aria-label", "Tanggal berakhir \(developer.name)"))
      Button("Catat akhir", .plain)
    }.html
  }
}

/// What has to be told to BPJS about a developer now.
struct DeveloperWarning: Component {
  let developer: IntegrationDeveloper
  let today: CalendarDate

  var html: HTML {
    switch developer.warning(on: today) {
    case .tellBPJS(let by):
      Notice(
        .waiting,
        "Kontrak \(developer.name) berakhir \(Indonesian.day(developer.endsOn)). Beri tahu BPJS tertulis, paling lambat "
          + "\(Indonesian.day(by)), supaya kunci baru diterbitkan."
      ).html
    case .tellBPJSAtOnce(let endsOn):
      Notice(
        .danger,
        "Kontrak \(developer.name) berakhir \(Indonesian.day(endsOn)) dan BPJS belum diberi tahu. Kirim surat hari ini."
      ).html
    case .keysAreToBeRenewed:
      Notice(
        .waiting, "Kerja sama \(developer.name) sudah berakhir. Ganti semua kunci dengan yang baru dari BPJS."
      ).html
    case nil: HTML()
    }
  }
}
