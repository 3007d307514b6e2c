import Clinic
import Vocabulary

/// The staff with licence and registration: who may practise, whose licence ends soon, who has none in the register.
struct StaffRegisterPage {
  let viewer: Viewer
  let answer: ReadStaffRegister.Answer
  let form: FormState

  var page: Page {
    Page("Register fasilitas", at: .facilityRegister, for: viewer) {
      PageHead("Register fasilitas", note: "tenaga, SIP, dan STR per \(Indonesian.day(answer.today))")
      RegisterTabs(current: .staff)
      if lacking > 0 {
        Notice(.waiting, "\(Indonesian.number(lacking)) orang tanpa SIP yang berlaku di daftar ini.")
      }
      Columns {
        Card {
          if answer.lines.isEmpty { EmptyState("Belum ada tenaga kesehatan di daftar.") } else { table }
        }
      } aside: {
        StaffRegisterForms(viewer: viewer, people: answer.lines.map(\.practitioner), form: form)
      }
    }
  }

  private var lacking: Int {
    answer.lines.count { $0.leftOn == nil && !$0.standing.allowsPractice }
  }

  private var table: HTML {
    DataTable(
      "Tenaga kesehatan", [.text("Nama"), .text("SIP"), .text("Berlaku sampai"), .text("STR")], stacks: true
    ) {
      for line in answer.lines { row(line) }
    }.html
  }

  private func row(_ line: ReadStaffRegister.Line) -> HTML {
    tr {
      td {
        strong(line.practitioner.name)
        small(line.practitioner.profession.word, .class("under"))
        if line.isGuest { StateMark("pengganti dari luar") }
        if let left = line.leftOn { small("tidak bertugas sejak \(Indonesian.day(left))", .class("under")) }
      }
      td {
        span(line.licence?.number ?? "–", .class("num"))
        if line.licence?.isSpecialist == true { small("spesialis", .class("under")) }
      }
      td { standing(line) }
      td { registration(line.registration) }
    }
  }

  @HTMLBuilder private func standing(_ line: ReadStaffRegister.Line) -> HTML {
    switch line.standing {
    case .missing: StateMark("belum dicatat", tone: .waiting, symbol: "▲")
    case .valid(let until): Indonesian.day(until)
    case .endsSoon(let until):
      Indonesian.day(until)
      StateMark("\(until.days(since: answer.today)) hari lagi", tone: .waiting)
    case .urgent(let until):
      Indonesian.day(until)
      StateMark("\(until.days(since: answer.today)) hari lagi", tone: .danger)
    case .expired(let on):
      Indonesian.day(on)
      StateMark("habis", tone: .danger, symbol: "▲")
    }
  }

  @HTMLBuilder private func registration(_ found: PractitionerRegistration?) -> HTML {
    if let found {
      span(found.number, .class("num"))
      small(found.validUntil.map { "sampai \(Indonesian.day($0))" } ?? "seumur hidup", .class("under"))
    } else {
      "–"
    }
  }
}
