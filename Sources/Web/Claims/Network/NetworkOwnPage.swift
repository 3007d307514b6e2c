import Clinic
import JKN
import Vocabulary

/// A network midwife's page: her services with their stage, and the form for the next one.
struct NetworkOwnPage {
  let viewer: Viewer
  let answer: ReadNetworkClaims.Answer
  let kind: ClaimFormKind
  let form: FormState

  var page: Page {
    Page("Pelayanan jejaring", at: .networkClaims, for: viewer) {
      PageHead("Pelayanan jejaring") {
        answer.network.name
        " · "
        a("Laporan bulanan", .href(.claims(.ownReport())))
      }
      ProblemSummary(form, order: ["kartu", "lahir", "tanggal", EnterNetworkClaim.helperField, "jenis"])
      Columns {
        for statement in answer.statements where statement.isOpen { toSign(statement) }
        Card("Pelayanan saya") {
          if answer.lines.isEmpty { EmptyState("Belum ada pelayanan yang diisi.") } else { table }
        }
      } aside: {
        Card("Isi pelayanan") { enter }
      }
    }
  }

  private func toSign(_ statement: NetworkStatement) -> HTML {
    let text = NetworkStatementText(form: statement.form, puskesmas: viewer.facility.name)
    return Card("\(statement.kind.word) \(statement.number)", tone: .waiting) {
      if statement.missing.contains(.network) {
        Facts(text.facts.map { ($0.term, HTML($0.value.isEmpty ? "–" : $0.value)) })
        p("Dengan menandatangani, Anda menyatakan:")
        ol { for promise in text.promises { li(promise) } }
        PostForm(to: .claims(.ownStatement(statement.id.text)), token: viewer.formToken) {
          Button("Tanda tangani")
        }
      } else {
        p(
          "Menunggu persetujuan \(statement.missing.map(\.word).joined(separator: " dan ")).", .class("small")
        )
      }
    }.html
  }

  private var table: HTML {
    DataTable(
      "Pelayanan", [.text("Hari"), .text("Peserta"), .text("Pelayanan"), .number("Jumlah"), .text("Tahap")],
      stacks: true
    ) {
      for line in answer.lines {
        tr {
          td(Indonesian.day(line.claim.day), .class("num"))
          td(line.claim.name)
          td {
            line.claim.what
            small("\(line.claim.number) · \(line.claim.performerName)", .class("under num"))
          }
          td((line.claim.asked?.payable ?? line.check?.payable ?? .zero).text, .class("num right"))
          td { state(line) }
        }
      }
    }.html
  }

  @HTMLBuilder private func state(_ line: ReadNetworkClaims.Line) -> HTML {
    let word = line.claim.waitsForApproval ? "Menunggu Puskesmas" : line.stage.word
    StateMark(word, tone: line.stage.tone)
    if !line.claim.standingReason.isEmpty { small(line.claim.standingReason, .class("under")) }
    let facts = line.check?.findings.filter { $0.blocks && $0.kind != .evidence } ?? []
    if line.claim.isOpen, let first = facts.first { small(first.sentence, .class("under")) }
  }

  private var returned: [ReadNetworkClaims.Line] {
    answer.lines.filter { $0.claim.isOpen && $0.claim.standing == .returned }
  }

  @HTMLBuilder private var enter: HTML {
    Steps(
      ClaimFormKind.network.map {
        .init(
          word: $0 == .tariff ? "KB" : $0.word, route: .claims(.own(kind: $0.rawValue)),
          state: $0 == kind ? .current : .open)
      })
    PostForm(to: .claims(.own()), token: viewer.formToken) {
      HiddenField("jenis", kind.rawValue)
      if !returned.isEmpty {
        ChoiceField(
          "Memperbaiki", name: "perbaiki", in: form,
          choices: returned.map { Choice($0.claim.id.text, "\($0.claim.number) \($0.claim.name)") },
          blank: "Pelayanan baru")
      }
      TextField("Nomor kartu JKN", name: "kartu", in: form, kind: .digits(13), required: true, isFirst: true)
      TextField("Tanggal lahir", name: "lahir", in: form, kind: .date, required: true)
      TextField("Tanggal pelayanan", name: "tanggal", in: form, kind: .date, required: true)
      if !answer.network.helpers.isEmpty {
        ChoiceField(
          "Dilayani oleh", name: EnterNetworkClaim.helperField, in: form,
          choices: answer.network.helpers.map { Choice($0, $0) }, blank: answer.network.midwife,
          hint: "SIP yang melayani harus berlaku pada tanggal pelayanan.")
      }
      ClaimFields(
        kind: kind, form: form,
        tariffs: answer.terms.plainTariffs { $0.hasPrefix("KB-") && $0 != "KB-MOP" || $0 == "PRAR" })
      Button("Kirim ke Puskesmas", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }
  }
}
