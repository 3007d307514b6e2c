import Clinic
import JKN
import Vocabulary

/// What is due, the late first, then day by day; each with what happens when it passes.
struct DeadlinePage {
  let viewer: Viewer
  let answer: ReadDeadlines.Answer
  let people: [(id: AccountID, name: String)]
  /// The person or role shown; nil for everybody.
  let chosen: String?
  let form: FormState

  var page: Page {
    Page("Tenggat", at: .deadlines, for: viewer) {
      PageHead("Tenggat") {
        Indonesian.dayWithWeekday(answer.today)
        " · "
        a("Hari libur", .href(.deadlines(.holidays())))
      }
      for year in answer.unknownYears {
        Notice(.waiting) {
          p(
            "Hari libur tahun \(String(year)) belum diisi: hanya Sabtu dan Minggu yang dianggap libur. Admin Dinas memuat daftarnya dari Surat Keputusan Bersama tiga menteri."
          )
          a("Hari libur \(String(year))", .href(.deadlines(.holidays(year: String(year)))))
        }
      }
      Filters("Petugas", filters)
      Columns {
        section("Terlambat", shown.filter { $0.isLate(on: answer.today) }, tone: .danger)
        section("Akan jatuh tempo", shown.filter { $0.done == nil && $0.dueOn >= answer.today })
        section("Sudah selesai", shown.filter { $0.done != nil })
      } aside: {
        Card("Mulai hitung tenggat") { start }
        Card("Serahkan kepada petugas") { assign }
      }
    }
  }

  private var shown: [Deadline] { answer.deadlines.filter { chosen == nil || Self.person($0) == chosen } }

  private static func person(_ deadline: Deadline) -> String {
    deadline.person ?? Role(rawValue: deadline.rule.responsible)?.word ?? deadline.rule.responsible
  }

  private var filters: [Filters.Filter] {
    let open = answer.deadlines.filter { $0.done == nil }
    let names = Set(answer.deadlines.map(Self.person)).sorted()
    return [
      Filters.Filter(word: "Semua", count: open.count, route: .deadlines(.list()), isCurrent: chosen == nil)
    ]
      + names.map { name in
        Filters.Filter(
          word: name, count: open.filter { Self.person($0) == name }.count,
          route: .deadlines(.list(person: name)), isCurrent: chosen == name)
      }
  }

  @HTMLBuilder private func section(_ heading: String, _ deadlines: [Deadline], tone: Tone = .neutral) -> HTML
  {
    if !deadlines.isEmpty {
      Card(heading, tone: tone) {
        DataTable(
          heading, [.text("Hari"), .text("Tenggat"), .text("Petugas"), .text("Bila terlewat"), .actions()],
          stacks: true
        ) {
          for deadline in deadlines {
            DeadlineRow(deadline: deadline, person: Self.person(deadline), page: self)
          }
        }
      }
    }
  }

  private var start: HTML {
    PostForm(to: .deadlines(.start), token: viewer.formToken) {
      ChoiceField(
        "Yang terjadi", name: "tenggat", in: form,
        choices: answer.startable.map { Choice($0.code, $0.title) }, blank: "Pilih", required: true)
      TextField(
        "Tanggal kejadian", name: "terjadi", in: form, kind: .date,
        hint: "Untuk yang harus diberitahukan sebelumnya: tanggal rencananya.", required: true)
      TextField("Tentang", name: "tentang", in: form, hint: "Nama, nomor surat …", required: true)
      Button("Mulai", .primary)
    }.html
  }

  private var assign: HTML {
    PostForm(to: .deadlines(.assign), token: viewer.formToken) {
      ChoiceField("Tenggat", name: "aturan", in: form, choices: rules, blank: "Pilih", required: true)
      ChoiceField(
        "Petugas", name: "petugas", in: form, choices: people.map { Choice($0.id.text, $0.name) },
        blank: "Pilih",
        required: true)
      Button("Serahkan", .plain)
    }.html
  }

  private var rules: [Choice] {
    var seen: Set<String> = []
    return (answer.deadlines.map(\.rule) + answer.startable).filter { seen.insert($0.code).inserted }
      .map { Choice($0.code, $0.title) }
  }
}
