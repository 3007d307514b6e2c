import Clinic
import JKN
import Vocabulary

/// What follows from the findings: recovery or correction of what was paid too much, what BPJS owes of what was paid too
/// little (VER-02).
struct CaseFollowUpCard: Component {
  let viewer: Viewer
  let answer: ReadCase.Answer
  let form: FormState

  static let order = [
    RecoverByCase.Field.minutes, RecoverByCase.Field.signedOn, RecoverByCase.Field.count, direction,
    CorrectByAudit.field,
  ]
  static let direction = "arah"

  private var id: String { answer.auditCase.id.text }
  private var open: [CaseDifference] { answer.differences.filter { $0.settlement == nil } }
  private var tooMuch: Rupiah { open.filter { $0.amount > .zero }.reduce(.zero) { $0 + $1.amount } }
  private var tooLittle: Rupiah { open.filter { $0.amount < .zero }.reduce(.zero) { $0 - $1.amount } }
  private var loss: Rupiah {
    guard answer.auditCase.kind == .fraud, answer.links.recoveries.isEmpty else { return .zero }
    return answer.auditCase.course.verdict?.loss ?? .zero
  }

  @HTMLBuilder var html: HTML {
    if !answer.differences.isEmpty || loss > .zero {
      Card("Tindak lanjut temuan") {
        if !answer.differences.isEmpty { table }
        if tooMuch > .zero || loss > .zero, viewer.may(.manageCases) { recovering }
        if tooLittle > .zero, viewer.may(.manageCases) { expecting }
        if !open.isEmpty, viewer.may(.keepLedger) { correcting }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Temuan dengan selisih", [.text("Nomor"), .number("Selisih"), .text("Tindak lanjut")], stacks: true
    ) {
      for difference in answer.differences {
        tr {
          td(difference.number, .class("num keep"))
          td(difference.amount.text, .class("right num keep"))
          td {
            if let settlement = difference.settlement {
              StateMark(settlement.way.word, tone: .done, symbol: "✓")
            } else {
              StateMark(
                difference.amount > .zero ? "Terbayar lebih" : "Terbayar kurang", tone: .waiting, symbol: "○")
            }
          }
        }
      }
    }.html
  }

  private var recovering: HTML {
    PostForm(to: .audits(.recover(id)), token: viewer.formToken) {
      h3("Kembalikan \((loss > .zero ? loss : tooMuch).text)")
      p("Sebab, jumlah, dan uraian diambil dari perkara ini.", .class("small"))
      FieldRow {
        TextField("Nomor Berita Acara", name: RecoverByCase.Field.minutes, in: form, required: true)
        TextField(
          "Ditandatangani", name: RecoverByCase.Field.signedOn, in: form, kind: .date, required: true)
      }
      TextField(
        "Cicilan bulanan", name: RecoverByCase.Field.count, in: form, kind: .number, unit: "kali",
        hint: "Sampai 3 kali; lebih lama diminta sesudahnya di halaman pemulihannya.", required: true)
      Button("Mulai pemulihan", .primary)
    }.html
  }

  private var expecting: HTML {
    PostForm(to: .audits(.expect(id)), token: viewer.formToken) {
      h3("Terbayar kurang \(tooLittle.text)")
      p("Dicatat sebagai tagihan kepada BPJS sampai penerimaannya dicocokkan.", .class("small"))
      Button("Tagih kepada BPJS")
    }.html
  }

  private var correcting: HTML {
    PostForm(to: .audits(.correct(id)), token: viewer.formToken) {
      h3("Atau koreksi di buku kapitasi")
      RadioField(
        "Yang dikoreksi", name: Self.direction, in: form,
        choices: (tooMuch > .zero ? [Choice("lebih", "Terbayar lebih \(tooMuch.text)")] : [])
          + (tooLittle > .zero ? [Choice("kurang", "Terbayar kurang \(tooLittle.text)")] : []), required: true
      )
      TextField(
        "Diperhitungkan di bulan", name: CorrectByAudit.field, in: form,
        hint: "Bulan yang belum ditutup, misalnya 2026-12.", required: true)
      Button("Catat koreksi")
    }.html
  }
}
