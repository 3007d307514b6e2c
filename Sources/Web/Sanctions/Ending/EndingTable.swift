import Clinic
import JKN
import Vocabulary

/// Endings as rows, each opening its page.
struct EndingTable: Component {
  let endings: [AgreementEnding]

  var html: HTML {
    DataTable(
      "Pengakhiran",
      [.text("Dasar"), .text("Berakhir"), .text("Peserta"), .text("Kerja sama lagi"), .text("Surat")],
      stacks: true
    ) {
      for ending in endings {
        tr {
          td { a(ending.cause.word, .href(.endings(.open(ending.id.text)))) }
          td(Indonesian.day(ending.effectiveOn), .class("keep"))
          td { EndingMark(ending: ending) }
          td(ending.againFrom.map { "paling cepat " + Indonesian.day($0) } ?? "tidak dibatasi")
          td(ending.letter)
        }
      }
    }.html
  }
}

/// Where the participants are.
struct EndingMark: Component {
  let ending: AgreementEnding

  var html: HTML {
    if let withdrawal = ending.withdrawal {
      StateMark("Dicabut \(Indonesian.day(withdrawal.on))", tone: .neutral, symbol: "–").html
    } else if let left = ending.left {
      left == 0
        ? StateMark("Semua sudah pindah", tone: .done, symbol: "✓").html
        : StateMark("\(Indonesian.number(left)) belum pindah", tone: .waiting, symbol: "○").html
    } else {
      StateMark("Belum dikoordinasikan", tone: .danger, symbol: "▲").html
    }
  }
}
