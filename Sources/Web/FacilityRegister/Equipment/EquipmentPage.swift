import Clinic
import Vocabulary

/// What is lacking of hardware and network by the last look, earlier looks, and the list to go through again.
struct EquipmentPage {
  let viewer: Viewer
  let today: CalendarDate
  /// The newest first.
  let assessments: [EquipmentAssessment]
  let form: FormState

  private var newest: EquipmentAssessment? { assessments.first }

  var page: Page {
    Page("Perangkat dan jaringan", at: .facilityRegister, for: viewer) {
      PageHead("Perangkat dan jaringan", note: "standar minimum dan jaringan yang bekerja")
      RegisterTabs(current: .equipment)
      ProblemSummary(
        form,
        order: [AssessEquipment.day]
          + EquipmentItem.allCases.flatMap { [AssessEquipment.field($0), AssessEquipment.note($0)] })
      standing
      Columns {
        if let newest, !newest.shortfalls.isEmpty { Card("Yang kurang") { shortfalls(newest) } }
        Card("Periksa sekarang") { list }
      } aside: {
        Card("Pemeriksaan") {
          if assessments.isEmpty { EmptyState("Belum pernah diperiksa.") } else { earlier }
        }
      }
    }
  }

  @HTMLBuilder private var standing: HTML {
    if let newest {
      if newest.isOld(on: today) {
        Notice(
          .waiting,
          "Pemeriksaan terakhir \(Indonesian.longDay(newest.on)), lebih dari setahun lalu. Periksa lagi.")
      } else if newest.shortfalls.isEmpty {
        Notice(.done, "Semua butir terpenuhi menurut pemeriksaan \(Indonesian.longDay(newest.on)).")
      } else {
        Notice(
          .danger,
          "\(Indonesian.number(newest.shortfalls.count)) butir kurang menurut pemeriksaan \(Indonesian.longDay(newest.on))."
        )
      }
    } else {
      Notice(.waiting, "Perangkat dan jaringan belum pernah diperiksa. Isi daftar di bawah.")
    }
  }

  private func shortfalls(_ assessment: EquipmentAssessment) -> HTML {
    DataTable(
      "Yang kurang", [.text("Bagian"), .text("Yang diminta"), .text("Keadaan")], stacks: true
    ) {
      for item in assessment.shortfalls {
        tr {
          td(item.group.word)
          td(item.demand)
          td(assessment.findings[item]?.note ?? "belum diperiksa")
        }
      }
    }.html
  }

  private var earlier: HTML {
    ul {
      for assessment in assessments {
        li {
          strong(Indonesian.day(assessment.on))
          ": "
          assessment.shortfalls.isEmpty
            ? "lengkap" : "\(Indonesian.number(assessment.shortfalls.count)) butir kurang"
          small(
            "\(assessment.assessedBy), \(Indonesian.moment(assessment.assessedAt, viewer.facility.zone))",
            .class("under"))
        }
      }
    }
  }

  /// The answers of the last look are filled in; what changed is changed.
  private var filled: FormState {
    guard form.problems.isEmpty else { return form }
    var state = FormState([AssessEquipment.day: TypedDate.write(today)])
    for (item, finding) in newest?.findings ?? [:] {
      state.values[AssessEquipment.field(item)] = finding.answer.rawValue
      if !finding.note.isEmpty { state.values[AssessEquipment.note(item)] = finding.note }
    }
    return state
  }

  private var list: HTML {
    let filled = filled
    return PostForm(to: .facilityRegister(.assessEquipment), token: viewer.formToken) {
      TextField("Tanggal pemeriksaan", name: AssessEquipment.day, in: filled, kind: .date, required: true)
      for group in EquipmentItem.Group.allCases {
        h3(group.word)
        for item in EquipmentItem.allCases where item.group == group {
          RadioField(
            item.demand, name: AssessEquipment.field(item), in: filled,
            choices: EquipmentAssessment.Answer.allCases.filter { $0 != .absent || item.canBeAbsent }
              .map { Choice($0.rawValue, $0.word) },
            required: true)
          TextField("Catatan bila kurang", name: AssessEquipment.note(item), in: filled)
        }
      }
      ActionBar { Button("Simpan pemeriksaan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵") }
    }.html
  }
}
