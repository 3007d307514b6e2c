import Clinic
import Vocabulary

/// The free days of a year, the lists that were taken in with the lines that could not be read, and the form for the next.
struct HolidayPage {
  let viewer: Viewer
  let answer: ReadHolidays.Answer
  let form: FormState

  var page: Page {
    Page("Hari libur", at: .deadlines, for: viewer) {
      PageHead("Hari libur \(String(answer.year))") { a("← Tenggat", .href(.deadlines(.list()))) }
      ProblemSummary(form, order: [ImportHolidays.year, ImportHolidays.file])
      Filters("Tahun", years)
      Columns {
        Card("Hari libur nasional dan cuti bersama") {
          if answer.days.isEmpty { unknown } else { table }
        }
        if !answer.files.isEmpty {
          Card("Daftar yang dimuat") { for file in answer.files { row(file) } }
        }
      } aside: {
        Card("Muat daftar satu tahun") {
          if viewer.may(.importReferenceData) {
            upload
          } else {
            p("Dimuat oleh admin Dinas untuk semua Puskesmas.", .class("small"))
          }
        }
      }
    }
  }

  private var unknown: HTML {
    Notice(
      .waiting,
      "Hari libur tahun \(String(answer.year)) belum diisi: hanya Sabtu dan Minggu yang dianggap libur."
    )
    .html
  }

  private var years: [Filters.Filter] {
    let shown = Set(answer.known.keys).union([answer.year, answer.today.year, answer.today.year + 1])
    return shown.sorted().suffix(6).map { year in
      Filters.Filter(
        word: String(year), count: answer.known[year] ?? 0,
        route: .deadlines(.holidays(year: String(year))), isCurrent: year == answer.year)
    }
  }

  private var table: HTML {
    DataTable("Hari libur", [.text("Tanggal"), .text("Nama"), .text("Jenis")], stacks: true) {
      for day in answer.days {
        tr {
          td(Indonesian.dayWithWeekday(day.on), .class("keep"))
          td(day.name)
          td(day.kind.word)
        }
      }
    }.html
  }

  @HTMLBuilder private func row(_ file: HolidayFile) -> HTML {
    p {
      strong("\(String(file.year)): \(file.name)")
      small(
        "\(Indonesian.number(file.days)) hari dimuat, \(Indonesian.number(file.problems.count)) baris ditolak; \(file.takenBy), \(Indonesian.moment(file.takenAt, viewer.facility.zone))",
        .class("under"))
    }
    if !file.problems.isEmpty {
      ul { for problem in file.problems.prefix(50) { li(problem) } }
    }
    if let undoneBy = file.undoneBy {
      p("Dibatalkan oleh \(undoneBy).", .class("small"))
    } else if viewer.may(.importReferenceData) {
      PostForm(to: .deadlines(.undoHolidays(file.id.text)), token: viewer.formToken) {
        Button("Batalkan daftar \(String(file.year))", .plain)
      }
    }
  }

  private var upload: HTML {
    PostForm(
      to: .deadlines(.importHolidays), token: viewer.formToken, Attribute("enctype", "multipart/form-data")
    ) {
      TextField("Tahun", name: ImportHolidays.year, in: form, kind: .digits(4), required: true)
      Field(
        "Berkas CSV atau XLSX", name: ImportHolidays.file,
        hint: "Kolom: tanggal, nama, jenis (libur nasional atau cuti bersama).",
        problem: form.problem(ImportHolidays.file), required: true
      ) { wiring in
        HTML.void(
          "input",
          [.type("file"), .name(ImportHolidays.file), Attribute("accept", ".csv,.xlsx,text/csv")]
            + wiring.attributes)
      }
      p(
        "Salin dari Surat Keputusan Bersama tiga menteri tentang hari libur dan cuti bersama. Daftar baru menggantikan seluruh daftar tahun itu.",
        .class("small"))
      Button("Muat daftar", .primary)
    }.html
  }
}
