import Clinic
import Vocabulary

/// Every account of the Puskesmas with what its change still needs, and what is noted when it comes further.
struct AccountTable: Component {
  let viewer: Viewer
  let accounts: [PaymentAccount]
  let today: CalendarDate
  let form: FormState

  var html: HTML {
    HTML {
      for sentence in accounts.waitingSentences(on: today) { Notice(.waiting, sentence) }
      DataTable(
        "Rekening", [.text("Untuk"), .text("Rekening"), .text("Bendahara"), .text("Dipakai sejak")],
        stacks: true
      ) {
        for account in accounts { row(account) }
      }
      if viewer.may(.keepLedger) {
        for account in accounts where !account.missing.isEmpty { next(account) }
      }
    }
  }

  private func row(_ account: PaymentAccount) -> HTML {
    tr {
      td {
        account.purpose.word
        if accounts.inForce(account.purpose, on: today) == account {
          small("dipakai sekarang", .class("under"))
        }
      }
      td {
        account.words
        if account.isVirtual { small("virtual", .class("under")) }
        if !account.taxNumber.isEmpty { small("NPWP \(account.taxNumber)", .class("under num")) }
      }
      td(account.treasurer.isEmpty ? "–" : account.treasurer)
      td {
        if let validFrom = account.validFrom {
          Indonesian.day(validFrom)
        } else {
          StateMark("belum dipakai", tone: .waiting, symbol: "○")
        }
        if account.isChange { steps(account) }
      }
    }
  }

  @HTMLBuilder private func steps(_ account: PaymentAccount) -> HTML {
    for step in AccountStep.allCases {
      if let done = account.steps[step] {
        small(
          "✓ \(step.word) \(Indonesian.day(done.on))\(done.reference.isEmpty ? "" : ", \(done.reference)")",
          .class("under"))
      } else if account.missing.contains(step) {
        small("○ \(step.word): belum", .class("under"))
      }
    }
  }

  private func next(_ account: PaymentAccount) -> HTML {
    HTML {
      h3("Lengkapi pergantian ke \(account.bank) \(account.number)")
      PostForm(to: .ledger(.accountStep(account.id.text)), token: viewer.formToken) {
        ChoiceField(
          "Yang sudah", name: NoteAccountStep.Field.step, in: form,
          choices: account.missing.map { Choice($0.rawValue, $0.word) }, required: true)
        TextField("Tanggal", name: NoteAccountStep.Field.day, in: form, kind: .date, required: true)
        TextField(
          "Nomor adendum", name: NoteAccountStep.Field.reference, in: form, hint: "Hanya untuk adendum.")
        Button("Catat langkah")
      }
    }
  }
}
