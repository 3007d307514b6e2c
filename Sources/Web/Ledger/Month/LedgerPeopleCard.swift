import Clinic
import JKN
import Vocabulary

/// The month's participants: how they came out of the month before, by segment; each figure opens into its people.
struct LedgerPeopleCard: Component {
  let answer: ReadLedgerMonth.Answer

  private var key: String { answer.ledger.month.text }

  var html: HTML {
    Card("Peserta terdaftar") {
      if let mutations = answer.mutations {
        p(listed(mutations))
        if mutations.before != nil { changes(mutations) }
        segments(mutations)
        p(
          "Perubahan dihitung mulai bulan yang daftarnya pertama kali memuatnya (\(answer.ledger.terms.source(.headcount))). Bulan yang sudah dibayar diperbaiki dengan koreksi; PBI JK dan PBPU BP Pemda dengan pemberitahuan tertulis (\(answer.ledger.terms.source(.membership))).",
          .class("small"))
      } else {
        EmptyState("Belum ada daftar peserta dari BPJS.") {
          LinkButton("Muat di Peserta JKN", to: .participants(.list), .primary)
        }
      }
    }.html
  }

  private func listed(_ mutations: MonthMutations) -> String {
    let before = mutations.before.map { ", dibandingkan dengan \($0.month.words) versi \($0.version)" } ?? ""
    return
      "Daftar \(mutations.list.month.words) versi \(mutations.list.version) (\(mutations.list.file))\(before)."
  }

  private func changes(_ mutations: MonthMutations) -> HTML {
    DataTable("Mutasi peserta", [.text("Mutasi"), .number("Peserta")], stacks: true) {
      for kind in ParticipantChange.Kind.allCases {
        tr {
          td(kind.word)
          td(.class("num right")) { count(mutations.count(kind), .changed(kind)) }
        }
      }
      for people in [LedgerPeople.active, .inactive] {
        tr {
          td { strong(people.word) }
          td(.class("num right")) {
            count(
              people == .active
                ? Int(answer.ledger.capitation.headcount)
                : mutations.list.total - mutations.segments.reduce(0) { $0 + $1.now }, people)
          }
        }
      }
    }.html
  }

  private func segments(_ mutations: MonthMutations) -> HTML {
    DataTable(
      "Peserta aktif menurut segmen",
      [.text("Segmen"), .number("Bulan lalu"), .number("Masuk"), .number("Keluar"), .number("Bulan ini")],
      stacks: true
    ) {
      for row in mutations.segments {
        tr {
          td(row.segment.word)
          td(Indonesian.number(row.before), .class("num right"))
          td(Indonesian.number(row.entered), .class("num right"))
          td(Indonesian.number(row.left), .class("num right"))
          td(.class("num right")) { count(row.now, .segment(row.segment)) }
        }
      }
    }.html
  }

  private func count(_ number: Int, _ people: LedgerPeople) -> HTML {
    a(Indonesian.number(number), .href(.ledger(.people(key, people.address))))
  }
}
