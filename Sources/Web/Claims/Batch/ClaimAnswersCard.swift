import Clinic

/// BPJS's answers as files: taken in, told line by line, taken back.
struct ClaimAnswersCard: Component {
  let viewer: Viewer
  let batch: ClaimBatch
  let answers: [ClaimAnswerFile]
  let form: FormState

  var html: HTML {
    Card("Jawaban BPJS") {
      PostForm(to: .claims(.answers), token: viewer.formToken, Attribute("enctype", "multipart/form-data")) {
        HiddenField("pengajuan", batch.id.text)
        Field(
          "Berkas CSV atau XLSX", name: "berkas", hint: "Kolom: nomor klaim, status, jumlah, alasan.",
          problem: form.problem("berkas"), required: true
        ) { wiring in
          HTML.void(
            "input",
            [.type("file"), .name("berkas"), Attribute("accept", ".csv,.xlsx,text/csv")] + wiring.attributes)
        }
        Button("Masukkan jawaban")
      }
      for file in answers { row(file) }
    }.html
  }

  @HTMLBuilder private func row(_ file: ClaimAnswerFile) -> HTML {
    p {
      strong(file.name)
      small(
        "\(Indonesian.number(file.lines)) baris disimpan, \(Indonesian.number(file.refused)) ditolak; \(file.takenBy), \(Indonesian.moment(file.takenAt, viewer.facility.zone))",
        .class("under"))
    }
    if !file.problems.isEmpty {
      ul { for problem in file.problems.prefix(20) { li(problem) } }
    }
    if let undoneBy = file.undoneBy {
      p("Dibatalkan oleh \(undoneBy).", .class("small"))
    } else {
      PostForm(to: .claims(.undo(file.id.text)), token: viewer.formToken) {
        HiddenField("pengajuan", batch.id.text)
        Button("Batalkan berkas \(file.name)", .plain)
      }
    }
  }
}
