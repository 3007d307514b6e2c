import Clinic
import JKN
import Vocabulary

/// A claim with its explanation, its checklist, what stands in its way and its history.
struct ClaimLinePage {
  static let returnReason = "alasan-kembali"

  let viewer: Viewer
  let answer: ReadClaim.Answer
  let practitioners: [Practitioner]
  let form: FormState

  var claim: Claim { answer.claim }
  var book: ClaimBook { answer.book }
  /// The fraud team only reads.
  private var mayManage: Bool { viewer.may(.manageClaims) }

  var page: Page {
    Page("Klaim \(claim.number)", at: mayManage ? .claims : .fraud, for: viewer) {
      PageHead("Klaim \(claim.number)") {
        if mayManage { a("← Klaim non-kapitasi", .href(.claims(.list()))) }
      }
      ProblemSummary(form, order: ["tanggal", "pelaksana", "alasan", Self.returnReason, "jumlah", "status"])
      if let lapsed = book.lapsed(claim) { LapsedClaimCard(viewer: viewer, claim: lapsed) }
      findings
      Columns {
        Card(claim.name) { facts }
        Card("Hitungan: \(book.payable(claim).text)") { explanation }
        Card("Bukti") { evidence }
        Card("Riwayat") { steps }
      } aside: {
        if mayManage { actions } else { Card("Hanya untuk dibaca") { p("Membuka klaim ini dicatat.") } }
      }
    }
  }

  @HTMLBuilder private var findings: HTML {
    if claim.isOpen {
      let held = answer.check.findings
      if !held.isEmpty {
        Notice(held.contains(where: \.blocks) ? .waiting : .neutral) {
          strong(held.contains(where: \.blocks) ? "Belum dapat diajukan" : "Perhatikan")
          ul {
            for finding in held {
              li {
                "\(finding.kind.word): \(finding.sentence)"
                if finding.remedy == .localTariffs, viewer.may(.readCapitation) {
                  " "
                  a("Tarif ambulans di Perjanjian", .href(.ledger(.terms)))
                }
                small(finding.source, .class("under"))
              }
            }
          }
        }
      } else if book.isReady(claim) {
        Notice(.done, "Siap diajukan.")
      }
      if !claim.standingReason.isEmpty { Notice(.waiting, "Dikembalikan: \(claim.standingReason)") }
    }
  }

  private var facts: HTML {
    let stage = book.stage(claim)
    var facts: [(term: String, value: HTML)] = [
      ("Tahap", StateMark(stage.word, tone: stage.tone).html), ("Pelayanan", HTML(book.what(claim))),
      ("Hari", HTML(Indonesian.day(claim.day))), ("Dilayani oleh", HTML(claim.performerName)),
      ("Asal", HTML(claim.origin.word)), ("Diagnosis", HTML(claim.diagnosis.isEmpty ? "–" : claim.diagnosis)),
      ("Hari terakhir berkas lengkap", HTML(Indonesian.day(book.lastDay(claim)))),
    ]
    if let card = claim.card { facts.append(("Nomor kartu", HTML(card.text))) }
    if let meeting = claim.meeting, mayManage {
      facts.append(
        ("Kegiatan klub", a("Yang dihitung dan pindaian daftar hadir", .href(.claims(.club(meeting.text))))))
    }
    if let batch = book.batch(claim.batch) {
      let number = mayManage ? a(batch.number, .href(.claims(.batch(batch.id.text)))) : HTML(batch.number)
      facts.append(("Pengajuan", number))
    }
    if let answer = claim.answer {
      let words = [answer.verdict.word, answer.paid?.text ?? "", answer.reason].filter { !$0.isEmpty }
      facts.append(("Jawaban BPJS", HTML(words.joined(separator: ", "))))
    }
    return Facts(facts).html
  }

  private var explanation: HTML {
    DataTable("Hitungan", [.text("Langkah"), .number("Nilai"), .text("Pasal")], stacks: true) {
      for step in answer.check.explanation {
        tr {
          td(step.step)
          td(step.value.words, .class("num right"))
          td { small(step.source) }
        }
      }
      for line in answer.check.lines {
        tr {
          td { strong("\(line.code) \(line.what), \(line.quantity) × \(line.price.text)") }
          td(.class("num right")) {
            strong(line.amount.text)
            if line.tax > .zero {
              small("pajak \(line.tax.text), bersih \(line.net.text)", .class("under"))
            }
          }
          td("")
        }
      }
    }.html
  }

  private var evidence: HTML {
    let items = answer.check.evidence
    var state = form
    if form.problems.isEmpty {
      state = FormState(FormValues(answer.ticks.keys.sorted().map { (name: "bukti", value: $0) }))
    }
    return PostForm(to: .claims(.evidence(claim.id.text)), token: viewer.formToken) {
      if items.isEmpty { p("Isian belum cukup untuk menentukan bukti.", .class("small")) }
      for item in items {
        CheckField(item.title, name: "bukti", value: item.code, in: state)
        small(.class("under")) {
          item.source
          if let tick = answer.ticks[item.code] {
            " · \(tick.by), \(Indonesian.moment(tick.at, viewer.facility.zone))"
          }
        }
      }
      if claim.isOpen, mayManage, !items.isEmpty {
        Button("Simpan bukti", shortcut: "Control+s", keys: "Ctrl S")
      }
    }.html
  }

  private var steps: HTML {
    ClaimStepTable(name: "Riwayat", steps: answer.steps, zone: viewer.facility.zone).html
  }
}
