import Clinic
import JKN
import Vocabulary

/// Claims, each a link to its explanation; in a form each with a box to tick.
struct ClaimTable: Component {
  let book: ClaimBook
  let claims: [Claim]
  /// The name of the boxes; nil for none.
  var boxes: String?

  var html: HTML {
    DataTable("Klaim", columns, stacks: true) {
      for claim in claims { row(claim) }
    }.html
  }

  private var columns: [DataTable.Column] {
    let facts: [DataTable.Column] = [
      .text("Nomor"), .text("Hari"), .text("Peserta"), .text("Pelayanan"), .number("Jumlah"),
      .text("Keadaan"),
    ]
    return boxes == nil ? facts : [.actions("Pilih")] + facts
  }

  private func row(_ claim: Claim) -> HTML {
    tr {
      if let boxes {
        td {
          input(
            .type("checkbox"), .name(boxes), .value(claim.id.text),
            .aria("aria-label", "Pilih \(claim.number), \(claim.name)"))
        }
      }
      td { a(claim.number, .href(.claims(.line(claim.id.text))), .class("num")) }
      td(Indonesian.day(claim.day), .class("num"))
      td {
        claim.name
        small(claim.origin.word, .class("under"))
      }
      td {
        book.what(claim)
        small(claim.performerName, .class("under"))
      }
      td(book.payable(claim).text, .class("num right"))
      td { state(claim) }
    }
  }

  @HTMLBuilder private func state(_ claim: Claim) -> HTML {
    let stage = book.stage(claim)
    if book.isReady(claim) {
      StateMark("Siap", tone: .done, symbol: "✓")
    } else {
      StateMark(stage.word, tone: stage.tone)
      let held = claim.isOpen ? book.check(claim)?.findings.filter(\.blocks) ?? [] : []
      if let first = held.first {
        small(
          held.count > 1 ? "\(first.kind.word) dan \(held.count - 1) lagi" : first.kind.word, .class("under"))
      }
    }
    if let clock = book.clock(claim), clock.alarm(on: book.today) != nil {
      small(.class("under")) { ClaimAlarm(clock: clock, today: book.today) }
    }
    if let lapsed = book.lapsed(claim) {
      small(.class("under")) {
        lapsed.isOpen
          ? StateMark("Tanpa perjanjian", tone: .danger, symbol: "▲")
          : StateMark("Tanpa perjanjian, sudah kembali", tone: .done, symbol: "✓")
      }
    }
    if let answer = claim.answer {
      small("\(answer.verdict.word) \(answer.paid?.text ?? "")", .class("under"))
    }
  }
}

/// The batches with what each waits for.
struct ClaimBatchTable: Component {
  let book: ClaimBook

  var html: HTML {
    DataTable(
      "Pengajuan", [.text("Nomor"), .text("Isi"), .number("Jumlah"), .text("Tahap"), .text("Menunggu")],
      stacks: true
    ) {
      for batch in book.batches {
        let (lines, stage) = (book.lines(of: batch.id), book.stage(batch))
        tr {
          td { a(batch.number, .href(.claims(.batch(batch.id.text))), .class("num")) }
          td("\(batch.kind.word), \(Indonesian.number(lines.count)) klaim sampai \(batch.month.words)")
          td(book.total(lines).text, .class("num right"))
          td { StateMark(stage.word, tone: stage.tone) }
          td {
            if let clock = book.clocks(batch).first {
              ClaimAlarm(clock: clock, today: book.today)
              small(clock.kind.title, .class("under"))
            }
            if let words = RunningPenalty(account: book.account(batch)).words {
              small(.class("under")) { a(words, .href(.claims(.batch(batch.id.text)))) }
            }
          }
        }
      }
    }.html
  }
}
