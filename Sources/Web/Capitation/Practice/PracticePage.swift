import Clinic
import JKN
import Vocabulary

/// The month's doctors and dentists: announced, practised, missed, and what each is worth to the capitation.
struct PracticePage {
  let viewer: Viewer
  let answer: ReadPractice.Answer

  private var key: String { answer.month.text }

  var page: Page {
    Page("Praktik menurut jadwal", at: .capitation, for: viewer) {
      PageHead("Praktik menurut jadwal") {
        a("← bulan sebelumnya", .href(.capitation(.practice(answer.month.adding(months: -1).text))))
        " "
        strong(answer.month.words)
        " "
        a("bulan berikutnya →", .href(.capitation(.practice(answer.month.next.text))))
      }
      let missing = answer.doctors.filter { $0.practice.missedDays > 0 }
      if !missing.isEmpty {
        Notice(
          .waiting,
          "Ada hari terjadwal tanpa satu pun kunjungan yang ditandatangani dan tanpa pengganti: \(missing.map(\.doctor.practitioner.name).joined(separator: ", ")). Periksa jadwal, pengganti, atau rekam medis yang belum ditutup."
        )
      }
      Card("Dokter dan dokter gigi") {
        if answer.doctors.isEmpty {
          EmptyState("Belum ada dokter di daftar tenaga kesehatan.")
        } else {
          table
        }
      }
      Card("Pengaruhnya pada tarif") {
        p(
          "Dokter yang tidak praktik menurut jadwal Lampiran VIII dapat tidak dihitung (\(PracticeDecision.source)). "
            + "SEHAT tetap menghitungnya dan menunjukkan berapa kapitasi tanpa dia, sampai kepala Puskesmas atau Dinas memutuskan di halaman dokternya."
        )
        for line in answer.doctors where line.practice.missedDays > 0 { effect(line) }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Praktik menurut jadwal",
      [
        .text("Nama"), .number("Hari terjadwal"), .number("Hari melayani"), .number("Tidak melayani"),
        .number("Kunjungan"), .number("Kapitasi tanpa dia"),
      ], stacks: true
    ) {
      for line in answer.doctors {
        let name = line.doctor.practitioner
        tr {
          td {
            a(name.name, .href(.capitation(.practiceOf(name.id.text, month: key))))
            small(
              line.practice.sessions.isEmpty ? "belum ada jadwal" : name.profession.word, .class("under"))
          }
          td(Indonesian.number(line.practice.scheduledDays), .class("num right"))
          td(Indonesian.number(line.practice.practisedDays), .class("num right"))
          td(.class("num right")) { missed(line.practice.missedDays) }
          td(Indonesian.number(line.practice.visits), .class("num right"))
          td(.class("num right")) { worth(line) }
        }
      }
    }.html
  }

  @HTMLBuilder private func missed(_ days: Int) -> HTML {
    if days == 0 { "0" } else { StateMark("\(days) hari", tone: .danger, symbol: "▲") }
  }

  @HTMLBuilder private func worth(_ line: ReadPractice.Line) -> HTML {
    if let without = line.without {
      without.otherwise.text
      small(without.amount.text, .class("under"))
    } else {
      "–"
      small(
        line.doctor.decision == nil ? "tidak dihitung" : "diputuskan tidak dihitung", .class("under"))
    }
  }

  @HTMLBuilder private func effect(_ line: ReadPractice.Line) -> HTML {
    if let without = line.without {
      h3("\(line.doctor.practitioner.name): \(line.practice.missedDays) hari tidak melayani")
      ExplanationTable(
        name: "Pengaruh \(line.doctor.practitioner.name)", steps: without.explanation,
        columns: [.text("Langkah"), .number("Rupiah"), .text("Pasal")], stacks: false)
    }
  }
}
