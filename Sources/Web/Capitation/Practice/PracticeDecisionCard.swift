import Clinic
import JKN
import Vocabulary

/// The decision that a doctor does not count for a month: made once with a reason, taken back until the month is closed (CAP-23).
struct PracticeDecisionCard: Component {
  static let month = "bulan"
  static let order = [SetDoctorAside.field, WithdrawEntry.field]

  let viewer: Viewer
  let month: ParticipantMonth
  let line: ReadPractice.Line
  let isClosed: Bool
  let form: FormState

  private var person: Practitioner { line.doctor.practitioner }

  var html: HTML {
    Card("Kapitasi \(month.words)") {
      if let decision = line.doctor.decision { decided(decision) } else { undecided }
    }.html
  }

  @HTMLBuilder private func decided(_ decision: PracticeDecision) -> HTML {
    p { StateMark("tidak dihitung bulan ini", tone: .danger, symbol: "▲") }
    Facts([
      "Alasan": decision.reason, "Bukti": decision.evidence,
      "Diputuskan": "\(Indonesian.day(decision.decidedOn)) oleh \(decision.decidedBy)",
      "Dasar": PracticeDecision.source,
    ])
    if isClosed {
      p("Bulan ini sudah ditutup; keputusannya tetap.", .class("small"))
    } else if viewer.may(.keepLedger) {
      PostForm(to: .capitation(.countAgain(person.id.text)), token: viewer.formToken) {
        HiddenField(Self.month, month.text)
        TextField("Alasan mencabut", name: WithdrawEntry.field, in: form, required: true)
        Button("Hitung lagi", .secondary)
      }
    }
  }

  @HTMLBuilder private var undecided: HTML {
    switch line.doctor.standing {
    case .notCounted(let reason): p("Tidak dihitung: \(reason)")
    case .counted, .correctedNextMonth:
      if let without = line.without {
        p("Kapitasi bulan ini \(without.counted.text); tanpa dokter ini \(without.otherwise.text).")
      }
      if isClosed {
        p("Bulan ini sudah ditutup. Yang keliru dicatat sebagai koreksi.", .class("small"))
      } else if line.practice.missedDays == 0 {
        p("Tidak ada hari terjadwal tanpa pelayanan pada bulan ini.", .class("small"))
      } else if viewer.may(.keepLedger) {
        PostForm(to: .capitation(.setAside(person.id.text)), token: viewer.formToken) {
          HiddenField(Self.month, month.text)
          TextField(
            "Mengapa tidak dihitung bulan ini", name: SetDoctorAside.field, in: form,
            hint: "Hari yang tidak dilayani ikut tersimpan sebagai bukti.", required: true)
          Button("Tidak dihitung bulan ini", .danger)
        }
      }
    }
  }
}
