import Clinic
import JKN
import Vocabulary

/// One loss with its instalments and what came in.
struct RecoveryPage {
  let viewer: Viewer
  let answer: ReadRecovery.Answer
  let form: FormState

  private var recovery: Recovery { answer.recovery }
  private var standing: RecoveryStanding { recovery.standing(asOf: answer.today) }

  var page: Page {
    Page("Pemulihan \(recovery.number)", at: .audits, for: viewer) {
      PageHead("Pemulihan \(recovery.number)", note: recovery.cause.source)
      OversightBar(part: .recoveries)
      ProblemSummary(
        form,
        order: SetOffForms.order + ["bayar", "tanggal-bayar", "bukti"] + ExtensionForms.order
          + [RecoveryForm.claimsField])
      if let end = answer.agreementEnd { Notice(.waiting, ending(end)) }
      Columns {
        plan
        SetOffCard(viewer: viewer, recovery: recovery)
        payments
        RecoveredClaimsCard(viewer: viewer, claims: answer.claims)
        ExtensionCard(recovery: recovery)
      } aside: {
        facts
        CaseOrigin(auditCase: recovery.auditCase)
        if let room = answer.room {
          SetOffForms(viewer: viewer, recovery: recovery, room: room, form: form)
          Card("Catat setoran ke rekening BPJS") { paying }
          ExtensionForms(viewer: viewer, recovery: recovery, form: form)
        }
        if !answer.nameable.isEmpty { Card("Sebut klaimnya") { naming } }
        DisputeLinks(viewer: viewer, about: .recovery, subject: recovery.id.text, disputes: answer.disputes)
      }
    }
  }

  private func ending(_ day: CalendarDate) -> String {
    "Perjanjian berakhir \(Indonesian.day(day)): kapitasi sesudah bulan itu tidak dapat dipotong, kerugian disetor ke rekening "
      + "BPJS (\(SetOff.source))."
  }

  private var facts: HTML {
    Card("Kerugian") {
      Facts([
        ("Keadaan", RecoveryMark(standing: standing).html),
        ("Sebab", HTML(recovery.cause.word)),
        ("Uraian", HTML(recovery.about)),
        ("Jumlah", HTML(recovery.amount.text)),
        ("Sudah kembali", HTML(standing.paid.text)),
        ("Sisa", HTML(standing.balance.text)),
        ("Berita Acara", HTML("\(recovery.minutes), \(Indonesian.day(recovery.signedOn))")),
        ("Paling lambat", HTML(Indonesian.dayWithWeekday(recovery.lastDay))),
      ])
      p {
        a("Berita Acara (PDF)", .href(.recoveries(.minutes(recovery.id.text))), Attribute("target", "_blank"))
      }
      p("Pengembalian kerugian tidak menghapus tanggung jawab pidana (PKS 004 Ps.10(5)).", .class("small"))
    }.html
  }

  private var plan: HTML {
    Card("Cicilan") {
      DataTable("Cicilan", [.number("Ke"), .text("Jatuh tempo"), .number("Jumlah")]) {
        for instalment in recovery.plan.instalments {
          tr {
            td(String(instalment.number), .class("right num"))
            td(Indonesian.dayWithWeekday(instalment.dueOn), .class("keep"))
            td(instalment.amount.text, .class("right num"))
          }
        }
        tr {
          td("")
          td { strong("Jumlah") }
          td(.class("right num")) { strong(recovery.amount.text) }
        }
      }
    }.html
  }

  private var payments: HTML {
    Card("Pengembalian") {
      if recovery.payments.isEmpty {
        EmptyState("Belum ada yang dikembalikan.")
      } else {
        DataTable(
          "Pengembalian", [.text("Tanggal"), .text("Cara"), .text("Bukti"), .number("Jumlah")], stacks: true
        ) {
          for payment in recovery.payments {
            tr {
              td(Indonesian.day(payment.on), .class("keep"))
              td(payment.way.word)
              td(payment.reference)
              td(payment.amount.text, .class("right num"))
            }
          }
        }
      }
    }.html
  }

  private var naming: HTML {
    PostForm(to: .recoveries(.nameClaims(recovery.id.text)), token: viewer.formToken) {
      LapsedClaimChoice(claims: answer.nameable, form: form)
      Button("Simpan klaimnya", .secondary)
    }.html
  }

  private var paying: HTML {
    PostForm(to: .recoveries(.pay(recovery.id.text)), token: viewer.formToken) {
      TextField("Jumlah", name: "bayar", in: form, unit: "rupiah", required: true)
      TextField("Tanggal", name: "tanggal-bayar", in: form, kind: .date, required: true)
      TextField("Nomor bukti setor", name: "bukti", in: form, required: true)
      Button("Simpan setoran", .primary)
    }.html
  }
}
