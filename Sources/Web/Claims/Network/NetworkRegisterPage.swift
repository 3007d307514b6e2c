import Clinic
import Vocabulary

/// The network midwives with what allows them to serve, and the form for one more or a new state.
struct NetworkRegisterPage {
  let viewer: Viewer
  let answer: ReadNetwork.Answer
  let changed: NetworkFacility?
  let form: FormState

  var page: Page {
    Page("Jejaring", at: .claims, for: viewer) {
      PageHead("Jejaring") { a("← Klaim non-kapitasi", .href(.claims(.list()))) }
      ProblemSummary(form, order: ["nama", "bidan", "sip", "sip-sampai", "pks-sampai", "akun"])
      Columns {
        Card("Bidan dan rumah bersalin jejaring") {
          if answer.facilities.isEmpty { EmptyState("Belum ada jejaring yang dicatat.") } else { table }
        }
      } aside: {
        Card(changed.map { "Ubah \($0.name)" } ?? "Catat jejaring") { record }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Jejaring",
      [.text("Nama"), .text("SIP berlaku sampai"), .text("PKS berlaku sampai"), .text("Akun"), .actions()],
      stacks: true
    ) {
      for facility in answer.facilities {
        tr {
          td {
            strong(facility.name)
            small(facility.midwife, .class("under"))
          }
          td { end(facility.licence) }
          td { end(facility.agreement) }
          td(answer.accounts.first { $0.id == facility.account }?.name ?? "–")
          td {
            a("Ubah", .href(.claims(.network(change: facility.id.text))))
          }
        }
      }
    }.html
  }

  @HTMLBuilder private func end(_ span: ClosedRange<CalendarDate>) -> HTML {
    Indonesian.day(span.upperBound)
    let left = span.upperBound.days(since: answer.today)
    if left < 0 {
      StateMark("habis", tone: .danger, symbol: "▲")
    } else if left <= 60 {
      StateMark("\(left) hari lagi", tone: .waiting, symbol: "▲")
    }
  }

  private var filled: FormState {
    guard form.problems.isEmpty, let changed else { return form }
    return FormState([
      "nama": changed.name, "bidan": changed.midwife, "alamat": changed.address, "telepon": changed.phone,
      "sip": changed.licenceNumber, "sip-mulai": TypedDate.write(changed.licence.lowerBound),
      "sip-sampai": TypedDate.write(changed.licence.upperBound),
      "pks-mulai": TypedDate.write(changed.agreement.lowerBound),
      "pks-sampai": TypedDate.write(changed.agreement.upperBound), "bank": changed.bank,
      "rekening": changed.bankAccount, "akun": changed.account?.text ?? "",
    ])
  }

  private var record: HTML {
    PostForm(to: .claims(.network()), token: viewer.formToken) {
      if let changed { HiddenField("jejaring", changed.id.text) }
      TextField("Nama praktik", name: "nama", in: filled, required: true)
      TextField("Bidan", name: "bidan", in: filled, required: true)
      TextField("Alamat", name: "alamat", in: filled)
      TextField("Telepon", name: "telepon", in: filled, kind: .phone)
      TextField("Nomor SIP", name: "sip", in: filled, required: true)
      FieldRow {
        TextField("SIP mulai", name: "sip-mulai", in: filled, kind: .date, required: true)
        TextField("SIP sampai", name: "sip-sampai", in: filled, kind: .date, required: true)
      }
      FieldRow {
        TextField("PKS mulai", name: "pks-mulai", in: filled, kind: .date, required: true)
        TextField("PKS sampai", name: "pks-sampai", in: filled, kind: .date, required: true)
      }
      TextField("Bank", name: "bank", in: filled)
      TextField("Nomor rekening", name: "rekening", in: filled)
      ChoiceField(
        "Akun yang mengisi", name: "akun", in: filled,
        choices: answer.accounts.map { Choice($0.id.text, $0.name) }, blank: "Belum ada",
        hint: "Akun berperan Bidan jejaring; dibuat di Staf.")
      Button("Simpan", .primary)
    }.html
  }
}
