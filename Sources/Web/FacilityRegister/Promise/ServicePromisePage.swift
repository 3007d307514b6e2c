import Clinic
import Vocabulary

/// Where Janji Layanan JKN hangs, each place with its photograph, and the form for one more.
struct ServicePromisePage {
  let viewer: Viewer
  let today: CalendarDate
  let postings: [PromisePosting]
  let form: FormState

  var page: Page {
    Page("Janji Layanan JKN", at: .facilityRegister, for: viewer) {
      PageHead("Janji Layanan JKN", note: "dipasang di tempat peserta membacanya, dengan foto sebagai bukti")
      RegisterTabs(current: .promise)
      ProblemSummary(
        form,
        order: [PostServicePromise.Field.place, PostServicePromise.Field.day, PostServicePromise.Field.photo])
      if let problem = form.problem("alasan") { Notice(.danger, "Belum tersimpan. \(problem)") }
      if !postings.contains(where: { $0.removal == nil }) {
        Notice(.waiting, "Janji Layanan JKN belum tercatat terpasang. Cetak, pasang, lalu unggah fotonya.")
      }
      Columns {
        Card("Tempat pemasangan") {
          if postings.isEmpty { EmptyState("Belum ada pemasangan yang dicatat.") } else { table }
        }
      } aside: {
        Card("Catat pemasangan") { posting }
        Card("Lembar untuk dipasang") {
          LinkButton("Janji Layanan JKN (PDF, A3)", to: .facilityRegister(.promiseFile))
        }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Pemasangan Janji Layanan", [.text("Foto"), .text("Tempat"), .text("Dipasang"), .actions("Dilepas")],
      stacks: true
    ) {
      for posting in postings {
        tr {
          td {
            a(.href(.facilityRegister(.promisePhoto(posting.id.text)))) {
              img(
                Attribute("src", Route.facilityRegister(.promisePhoto(posting.id.text)).url),
                Attribute("alt", "Foto Janji Layanan di \(posting.place)"), .class("photo"),
                Attribute("loading", "lazy"))
            }
          }
          td {
            strong(posting.place)
            small(
              "\(posting.recordedBy), \(Indonesian.moment(posting.recordedAt, viewer.facility.zone))",
              .class("under"))
          }
          td(Indonesian.day(posting.postedOn), .class("num"))
          td { removal(posting) }
        }
      }
    }.html
  }

  @HTMLBuilder private func removal(_ posting: PromisePosting) -> HTML {
    if let removal = posting.removal {
      StateMark("dilepas", tone: .neutral, symbol: "–")
      small(
        "\(removal.by), \(Indonesian.moment(removal.at, viewer.facility.zone)): \(removal.reason)",
        .class("under"))
    } else {
      PostForm(to: .facilityRegister(.removePromise(posting.id.text)), token: viewer.formToken) {
        div(.class("field")) {
          span(.class("control medium")) {
            input(
              .type("text"), .name("alasan"), .autocomplete("off"),
              .aria("aria-label", "Alasan dilepas: \(posting.place)"))
          }
        }
        Button("Sudah dilepas", .plain)
      }
    }
  }

  private var posting: HTML {
    PostForm(
      to: .facilityRegister(.postPromise), token: viewer.formToken,
      Attribute("enctype", "multipart/form-data")
    ) {
      TextField(
        "Tempat", name: PostServicePromise.Field.place, in: form, hint: "Misalnya loket pendaftaran.",
        required: true)
      TextField(
        "Tanggal dipasang", name: PostServicePromise.Field.day, in: dated, kind: .date, required: true)
      Field(
        "Foto", name: PostServicePromise.Field.photo, hint: "JPEG atau PNG, paling besar 5 MB.",
        problem: form.problem(PostServicePromise.Field.photo), required: true
      ) { wiring in
        HTML.void(
          "input",
          [
            .type("file"), .name(PostServicePromise.Field.photo), Attribute("accept", "image/jpeg,image/png"),
          ] + wiring.attributes)
      }
      Button("Simpan", .primary)
    }.html
  }

  private var dated: FormState {
    var state = form
    if state.value(PostServicePromise.Field.day) == nil {
      state.values[PostServicePromise.Field.day] = TypedDate.write(today)
    }
    return state
  }
}
