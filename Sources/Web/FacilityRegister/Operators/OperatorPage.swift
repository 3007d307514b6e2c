import Clinic
import Vocabulary

/// The holders of access to BPJS's applications, the unsigned and the unreported first.
struct OperatorPage {
  let viewer: Viewer
  let answer: ReadLoginPacts.Answer
  let form: FormState

  var page: Page {
    Page("Pengguna BPJS", at: .facilityRegister, for: viewer) {
      PageHead("Pengguna BPJS", note: "pakta integritas akun perorangan, Lampiran IX")
      RegisterTabs(current: .operators)
      if let problem = form.problem("alasan") { Notice(.danger, "Belum diakhiri. \(problem)") }
      if unsigned > 0 {
        Notice(
          .waiting,
          "\(Indonesian.number(unsigned)) orang belum menandatangani. Mereka menyetujuinya sendiri: menu nama, Pakta saya."
        )
      }
      Card {
        if answer.pacts.isEmpty {
          EmptyState("Belum ada pengguna aplikasi BPJS yang dicatat.")
        } else {
          table
        }
        if !answer.current.isEmpty {
          p { LinkButton("Pakta Lampiran IX (PDF)", to: .facilityRegister(.operatorsFile)) }
        }
      }
      Card("Tugaskan pengguna") { assigning }
    }
  }

  private var unsigned: Int { answer.pacts.count { $0.state(on: answer.today) == .unsigned } }

  private var table: HTML {
    DataTable(
      "Pengguna BPJS",
      [
        .text("Petugas"), .text("Aplikasi"), .text("Masa"), .text("Pakta"), .text("Laporan 1×24 jam"),
        .actions(),
      ],
      stacks: true
    ) {
      for pact in answer.pacts { row(pact) }
    }.html
  }

  private func row(_ pact: LoginPact) -> HTML {
    tr {
      td {
        strong(pact.name)
        small("NIK \(pact.nik.masked)", .class("under num"))
      }
      td {
        pact.application
        small(pact.rights, .class("under"))
      }
      td("\(Indonesian.day(pact.from)) – \(Indonesian.day(pact.until))", .class("num"))
      td { state(pact) }
      td { report(pact) }
      td { if ![.ended, .over].contains(pact.state(on: answer.today)) { ending(pact) } }
    }
  }

  @HTMLBuilder private func state(_ pact: LoginPact) -> HTML {
    switch pact.state(on: answer.today) {
    case .unsigned: StateMark("belum ditandatangani", tone: .danger, symbol: "▲")
    case .planned: StateMark("ditandatangani, belum mulai", tone: .done)
    case .inForce: StateMark("berlaku", tone: .done, symbol: "✓")
    case .over: StateMark("masa habis", tone: .neutral)
    case .ended:
      StateMark("diakhiri", tone: .neutral)
      small(pact.endReason ?? "", .class("under"))
    }
  }

  @HTMLBuilder private func report(_ pact: LoginPact) -> HTML {
    let zone = viewer.facility.zone
    switch pact.report(at: answer.now) {
    case .done: StateMark("dilaporkan", tone: .done, symbol: "✓")
    case .open(let due):
      StateMark("paling lambat \(Indonesian.moment(due, zone))", tone: .waiting)
      reporting(pact)
    case .late(let since):
      StateMark("terlambat sejak \(Indonesian.moment(since, zone))", tone: .danger, symbol: "▲")
      reporting(pact)
    }
  }

  private func reporting(_ pact: LoginPact) -> HTML {
    PostForm(to: .facilityRegister(.reportOperator(pact.id.text)), token: viewer.formToken) {
      Button("Sudah dilaporkan")
    }.html
  }

  private func ending(_ pact: LoginPact) -> HTML {
    details {
      summary("Akhiri")
      PostForm(to: .facilityRegister(.endOperator(pact.id.text)), token: viewer.formToken) {
        div(.class("field")) {
          span(.class("control wide")) {
            input(
              .type("text"), .name("alasan"), .autocomplete("off"), .placeholder("Alasan"),
              .aria("aria-label", "Alasan mengakhiri \(pact.application) \(pact.name)"))
          }
        }
        Button("Akhiri penugasan", .plain)
      }
    }
  }

  private var assigning: HTML {
    PostForm(to: .facilityRegister(.assignOperator), token: viewer.formToken, .class("narrow")) {
      ChoiceField(
        "Petugas", name: "petugas", in: form, choices: answer.people.map { Choice($0.id.text, $0.name) },
        blank: "Pilih", required: true)
      TextField("NIK", name: "nik", in: form, kind: .digits(16), required: true)
      TextField("Nomor kartu JKN", name: "kartu", in: form, kind: .digits(13), hint: "Boleh kosong.")
      TextField("Surel", name: "surel", in: form, required: true)
      ChoiceField(
        "Aplikasi", name: "aplikasi", in: form,
        choices: AssignOperator.applications.map { Choice($0, $0) }, blank: "Pilih", required: true)
      TextField("Hak akses", name: "hak", in: form, hint: "Misalnya entri kunjungan.", required: true)
      FieldRow {
        TextField("Mulai", name: "mulai", in: form, kind: .date, required: true)
        TextField("Sampai", name: "sampai", in: form, kind: .date, required: true)
      }
      Button("Tugaskan", .primary)
    }.html
  }
}
