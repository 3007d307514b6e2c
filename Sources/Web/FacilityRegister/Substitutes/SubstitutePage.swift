import Clinic
import Vocabulary

/// The substitutes of these weeks, and the form that adds one.
struct SubstitutePage {
  let viewer: Viewer
  let answer: ReadSubstitutes.Answer
  let form: FormState

  var page: Page {
    Page("Pengganti", at: .facilityRegister, for: viewer) {
      PageHead("Pengganti", note: "pengganti harus ber-SIP setara selama seluruh masa itu")
      RegisterTabs(current: .substitutes)
      Columns {
        Card {
          if answer.duties.isEmpty { EmptyState("Tidak ada penggantian dalam sebulan ini.") } else { table }
        }
      } aside: {
        Card("Catat pengganti") { adding }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Pengganti",
      [.text("Hari"), .text("Yang digantikan"), .text("Pengganti"), .text("Keadaan"), .actions("Batalkan")],
      stacks: true
    ) {
      for duty in answer.duties {
        tr {
          td("\(Indonesian.day(duty.from)) – \(Indonesian.day(duty.until))", .class("num"))
          td {
            strong(duty.practitioner.name)
            small(duty.reason, .class("under"))
          }
          td {
            strong(duty.substitute.name)
            small(
              duty.enteredOn.map { "HFIS \(Indonesian.day($0))" } ?? "belum dicatat di HFIS", .class("under"))
          }
          td { state(duty) }
          td { if [.planned, .running].contains(duty.state(on: answer.today)) { cancel(duty) } }
        }
      }
    }.html
  }

  private func state(_ duty: SubstituteDuty) -> HTML {
    switch duty.state(on: answer.today) {
    case .planned: StateMark("akan datang").html
    case .running: StateMark("sedang menggantikan", tone: .done, symbol: "✓").html
    case .over: StateMark("selesai").html
    case .cancelled: StateMark("dibatalkan", tone: .waiting).html
    }
  }

  private func cancel(_ duty: SubstituteDuty) -> HTML {
    PostForm(to: .facilityRegister(.cancelSubstitute(duty.id.text)), token: viewer.formToken) {
      Button("Batalkan", .plain)
    }.html
  }

  private var adding: HTML {
    let choices = answer.people.map { Choice($0.id.text, "\($0.name) (\($0.profession.word))") }
    return PostForm(to: .facilityRegister(.addSubstitute), token: viewer.formToken) {
      ChoiceField(
        "Yang digantikan", name: "digantikan", in: form, choices: choices, blank: "Pilih", required: true)
      ChoiceField("Pengganti", name: "pengganti", in: form, choices: choices, blank: "Pilih", required: true)
      TextField("Mulai", name: "mulai", in: form, kind: .date, required: true)
      TextField("Sampai", name: "sampai", in: form, kind: .date, required: true)
      TextField("Sebab", name: "sebab", in: form, hint: "Cuti, sakit, tugas luar …", required: true)
      TextField("Dicatat di HFIS", name: "hfis", in: form, kind: .date, hint: "Kosongkan bila belum.")
      p(
        "Dokter dari luar ditambahkan dahulu pada Tenaga dan SIP dengan tanda pengganti.", .class("small"))
      Button("Catat pengganti", .primary)
    }.html
  }
}
