import Clinic
import Vocabulary

/// The imported months with what came and went, the lines that could not be read, and the form for the next file.
struct ParticipantFilesPage {
  static let month = "bulan"
  static let file = "berkas"

  let viewer: Viewer
  let answer: ReadParticipantFiles.Answer
  let form: FormState
  let state: ParticipantImports.State?

  var page: Page {
    Page("Peserta JKN", at: .participants, for: viewer) {
      PageHead("Peserta JKN terdaftar") { "Berkas bulanan dari BPJS, dasar jumlah peserta kapitasi" }
      if case .running(let file, let progress) = state { running(file, progress) }
      Columns {
        Card("Berkas per bulan") { months }
        if !answer.problems.isEmpty { problems }
        if !answer.undone.isEmpty { undone }
      } aside: {
        Card("Muat berkas") { upload }
      }
    }
  }

  private func running(_ file: String, _ progress: ImportProgress) -> HTML {
    let step = progress.step == .reading ? "membaca" : "menyimpan"
    return Notice(.brand) {
      p(
        "\(file) sedang dimuat: \(step) \(progress.percent) %. Halaman ini memperbarui diri; daftar lama tetap berlaku sampai selesai."
      )
      HTML.element(
        "progress",
        [
          Attribute("max", "100"), .value(String(progress.percent)), .class("wide"),
          .aria("aria-label", "Kemajuan"),
        ], HTML("\(progress.percent) %"))
    }.html
  }

  private var upload: HTML {
    PostForm(
      to: .participants(.upload), token: viewer.formToken, Attribute("enctype", "multipart/form-data")
    ) {
      TextField("Bulan", name: Self.month, in: form, hint: "Misalnya 2026-11.", required: true)
      Field("Berkas CSV atau XLSX", name: Self.file, problem: form.problem(Self.file), required: true) {
        wiring in
        HTML.void(
          "input",
          [.type("file"), .name(Self.file), Attribute("accept", ".csv,.xlsx,text/csv")] + wiring.attributes)
      }
      p(
        "Kolom yang harus ada: nomor kartu, nama, jenis kelamin, tanggal lahir. Boleh ada: NIK, jenis peserta, kelas, status. Dari XLSX dibaca lembar pertama.",
        .class("small"))
      Button("Muat berkas", .primary)
    }.html
  }

  @HTMLBuilder private var months: HTML {
    if answer.files.isEmpty {
      EmptyState("Belum ada berkas peserta yang dimuat.")
    } else {
      DataTable(
        "Berkas peserta",
        [
          .text("Bulan"), .number("Peserta"), .number("Baru"), .number("Keluar"), .number("Berubah"),
          .number("Baris salah"), .text("Dimuat"), .actions(),
        ], stacks: true
      ) {
        for file in answer.files { row(file) }
      }
    }
  }

  private func row(_ file: ParticipantFile) -> HTML {
    tr {
      td {
        strong(file.month.text, .class("keep num"))
        small(file.file, .class("under"))
      }
      td(Indonesian.number(file.total), .class("num right"))
      td(Indonesian.number(file.added), .class("num right"))
      td(Indonesian.number(file.removed), .class("num right"))
      td(Indonesian.number(file.changed), .class("num right"))
      td(Indonesian.number(file.badLines), .class("num right"))
      td {
        Indonesian.day(viewer.facility.zone.date(of: file.importedAt))
        small(file.importedBy, .class("under"))
      }
      td {
        if file.id == answer.files.first?.id {
          PostForm(to: .participants(.undo(file.id.text)), token: viewer.formToken) {
            Button("Batalkan berkas \(file.month.text)", .plain)
          }
        }
      }
    }
  }

  private var undone: HTML {
    Card("Berkas yang dibatalkan") {
      ul {
        for file in answer.undone {
          li(
            "\(file.month.text), \(file.file), \(Indonesian.number(file.total)) peserta: dibatalkan \(file.undoneBy), \(Indonesian.moment(file.undoneAt, viewer.facility.zone))."
          )
        }
      }
      p("Daftar sebelumnya berlaku lagi, dengan mutasi dan peserta PBI menurut daftar itu.", .class("small"))
    }.html
  }

  private var problems: HTML {
    Card("Baris yang tidak dimuat dari berkas terbaru") {
      DataTable("Baris yang tidak dimuat", [.number("Baris"), .text("Sebab")], stacks: true) {
        for problem in answer.problems {
          tr {
            td(Indonesian.number(problem.line), .class("num right"))
            td(problem.sentence)
          }
        }
      }
      p("Perbaiki di berkas, lalu muat lagi untuk bulan yang sama.", .class("small"))
    }.html
  }
}
