import Clinic
import JKN
import Vocabulary

/// A batch on its way: where it stands, until when, its papers, its lines.
struct ClaimBatchPage {
  let viewer: Viewer
  let answer: ReadClaimBatch.Answer
  let form: FormState

  private var batch: ClaimBatch { answer.batch }
  private var book: ClaimBook { answer.book }
  private var stage: ClaimStage { book.stage(batch) }

  var page: Page {
    Page("Pengajuan \(batch.number)", at: .claims, for: viewer) {
      PageHead("Pengajuan \(batch.number)") { a("← Klaim non-kapitasi", .href(.claims(.list()))) }
      ProblemSummary(
        form,
        order: [
          "hari", MoveClaimBatch.documentsField, "diserahkan", NoteFPKNumber.field, "dibayar", "pajak",
          "biaya", "catatan",
          "berkas",
        ])
      if stage == .deemedAgreed {
        Notice(
          .waiting,
          "Umpan balik tidak ditanggapi dalam \(Indonesian.number(feedbackDays)) hari kerja dan dianggap disetujui; proses berlanjut."
        )
      }
      if stage == .expired {
        Notice(
          .danger,
          """
          Pengajuan ini kedaluwarsa: berkas tidak lengkap pada waktunya. Bila BPJS menyatakannya lengkap sebelum itu, catat \
          dengan tanggalnya. Baris yang belum kedaluwarsa dapat diajukan lagi sesudah yang lewat dikeluarkan.
          """)
      }
      if stage == .returned, let difference = count.difference {
        Notice(
          .danger,
          "\(difference) Perbaiki lalu ajukan lagi. Pengembalian tidak menghentikan waktu: berkas harus diterima lengkap paling lambat \(Indonesian.day(book.lastDay(batch))) (\(terms.source(.claimCount)))."
        )
      }
      LapsedClaimsNotice(claims: answer.lines.compactMap(book.lapsed).filter(\.isOpen))
      for standing in account.late { late(standing) }
      Columns {
        Card("\(batch.kind.word) sampai \(batch.month.words): \(book.total(answer.lines).text)") {
          if answer.lines.isEmpty {
            EmptyState("Semua baris sudah dikeluarkan atau dikembalikan.")
          } else {
            ClaimTable(book: book, claims: answer.lines)
          }
        }
        Card("Rekap per tarif") { ClaimBatchRecap(answer: answer) }
        if !answer.payees.isEmpty { ClaimPayeeCard(answer: answer) }
        if !answer.setOffs.isEmpty { Card("Dipotong pemulihan kerugian") { keptBack } }
        if account.dueOn != nil { ClaimPaymentCard(account: account, mayKeep: viewer.may(.keepLedger)) }
        ClaimAnswersCard(viewer: viewer, batch: batch, answers: answer.answers, form: form)
        Card("Langkah yang sudah dicatat") { steps }
      } aside: {
        Card("Tahap") { state }
        ClaimBatchForms(viewer: viewer, answer: answer, form: form)
        Card("Surat dan berkas") { papers }
        if viewer.may(.readCases) {
          DisputeLinks(viewer: viewer, about: .claims, subject: batch.id.text, disputes: answer.disputes)
        }
      }
    }
  }

  private var account: BatchAccount { book.account(batch) }
  private var count: DocumentCount { book.documents(batch) }
  private var terms: AgreementTerms { book.terms(on: batch.month.lastDay) }
  private var feedbackDays: Int { terms.payment.feedbackWorkingDays }

  private func late(_ standing: BatchAccount.Standing) -> HTML {
    let penalty = standing.late
    let paid = "Terlambat \(penalty.daysLate) hari; denda \(penalty.penalty.text)"
    let words = standing.payment == nil ? RunningPenalty(account: account).words ?? paid : paid
    return Notice(.waiting) {
      strong(words)
      ul {
        for step in penalty.explanation { li("\(step.step): \(step.value.words) (\(step.source))") }
      }
    }.html
  }

  private var state: HTML {
    var facts: [(term: String, value: HTML)] = [("Sekarang", StateMark(stage.word, tone: stage.tone).html)]
    for clock in book.clocks(batch) {
      facts.append((clock.kind.title, ClaimAlarm(clock: clock, today: book.today).html))
    }
    facts.append(("Dokumen diserahkan", HTML(Indonesian.number(count.total))))
    if let insurer = count.insurer {
      let isSame = count.difference == nil
      facts.append(
        (
          "Dihitung BPJS",
          StateMark(Indonesian.number(insurer), tone: isSame ? .done : .danger, symbol: isSame ? "✓" : "!")
            .html
        ))
    }
    return Facts(facts).html
  }

  private var keptBack: HTML {
    let sum = answer.setOffs.reduce(Rupiah.zero) { $0 + $1.nonCapitation }
    return DataTable("Dipotong pemulihan kerugian", [.text("Pemulihan"), .number("Dipotong")], stacks: true) {
      for setOff in answer.setOffs {
        tr {
          td {
            if viewer.may(.readCases) {
              a(setOff.number, .href(.recoveries(.open(setOff.recovery.text))))
            } else {
              setOff.number
            }
          }
          td((.zero - setOff.nonCapitation).text, .class("num right"))
        }
      }
      tr {
        td { strong("Diharapkan masuk") }
        td(.class("num right")) { strong((book.total(answer.lines) - sum).text) }
      }
    }.html
  }

  private var papers: HTML {
    ul(.class("plain")) {
      for kind in ClaimPaper.Kind.allCases where ClaimPaper(kind, answer, district: viewer.district).isDue {
        li { a(kind.title, .href(.claims(.paper(batch.id.text, kind.rawValue)))) }
      }
      li { a("Berkas XLSX, urutan kolom eClaim", .href(.claims(.export(batch.id.text, format: "xlsx")))) }
      li { a("Berkas CSV, urutan kolom eClaim", .href(.claims(.export(batch.id.text, format: "csv")))) }
    }
  }

  private var steps: HTML {
    ClaimStepTable(name: "Langkah", steps: answer.steps, zone: viewer.facility.zone).html
  }
}
