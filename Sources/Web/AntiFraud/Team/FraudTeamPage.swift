import Clinic

/// Decree, members, meetings and declarations of the team.
struct FraudTeamPage {
  let viewer: Viewer
  let entries: [FraudTeamEntry]
  let form: FormState

  var page: Page {
    Page("Tim pencegahan kecurangan", at: .fraud, for: viewer) {
      PageHead("Tim pencegahan kecurangan", note: "PKS 004 Ps.4(4)u")
      FraudBar(viewer: viewer, part: .team)
      ProblemSummary(form, order: ["jenis", "tanggal", "judul", "keterangan"])
      Columns {
        for kind in FraudTeamEntry.Kind.allCases { section(kind) }
        if entries.isEmpty { Card { EmptyState("Belum ada keputusan, anggota, atau rapat yang dicatat.") } }
      } aside: {
        Card("Tambah catatan") { adding }
      }
    }
  }

  @HTMLBuilder private func section(_ kind: FraudTeamEntry.Kind) -> HTML {
    let found = entries.filter { $0.kind == kind }
    if !found.isEmpty {
      Card(kind.word) {
        DataTable(
          kind.word, [.text("Tanggal"), .text("Pokok"), .text("Keterangan"), .actions()], stacks: true
        ) {
          for entry in found { row(entry) }
        }
      }
    }
  }

  private func row(_ entry: FraudTeamEntry) -> HTML {
    tr {
      td(Indonesian.day(entry.on), .class("keep"))
      td { strong(entry.title) }
      td(entry.note)
      td {
        if let ended = entry.endedOn {
          StateMark("Berakhir \(Indonesian.day(ended))")
        } else if entry.kind == .member || entry.kind == .decree {
          PostForm(to: .fraud(.endEntry(entry.id.text)), token: viewer.formToken) {
            Button("Akhiri", .plain)
          }
        }
      }
    }
  }

  private var adding: HTML {
    PostForm(to: .fraud(.team), token: viewer.formToken) {
      ChoiceField(
        "Jenis", name: "jenis", in: form,
        choices: FraudTeamEntry.Kind.allCases.map { Choice($0.rawValue, $0.word) },
        blank: "Pilih", required: true)
      TextField("Tanggal", name: "tanggal", in: form, kind: .date, required: true)
      TextField("Nomor, nama, atau pokok", name: "judul", in: form, required: true)
      AreaField(
        "Keterangan", name: "keterangan", in: form,
        hint: "Tugas anggota, keputusan rapat, pembuat pernyataan.")
      Button("Simpan catatan", .primary)
    }.html
  }
}
