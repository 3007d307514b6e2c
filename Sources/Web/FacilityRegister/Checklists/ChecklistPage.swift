import Clinic
import JKN
import Vocabulary

/// What is not met by the last look, earlier looks with their papers, and the list to go through again.
struct ChecklistPage {
  let viewer: Viewer
  let answer: ReadChecklist.Answer
  let form: FormState

  private var list: Checklist { answer.list }
  private var newest: ChecklistAssessment? { answer.assessments.first }

  var page: Page {
    Page(list.title, at: .facilityRegister, for: viewer) {
      PageHead(list.title, note: list.source)
      RegisterTabs(current: list.kind.tab)
      ServiceAreas(current: list.kind)
      ProblemSummary(
        form,
        order: [AssessChecklist.day]
          + list.items.flatMap { [AssessChecklist.field($0.code), AssessChecklist.note($0.code)] })
      standing
      Columns {
        if let newest, !newest.shortfalls.isEmpty { Card("Yang belum terpenuhi") { shortfalls(newest) } }
        Card("Periksa sekarang") {
          p(list.note, .class("hint"))
          asking
        }
      } aside: {
        Card("Pemeriksaan") {
          if answer.assessments.isEmpty { EmptyState("Belum pernah diperiksa.") } else { earlier }
        }
      }
    }
  }

  @HTMLBuilder private var standing: HTML {
    if let newest {
      if newest.isOld(on: answer.today) {
        Notice(
          .waiting,
          "Pemeriksaan terakhir \(Indonesian.longDay(newest.on)), lebih dari setahun lalu. Periksa lagi.")
      } else if newest.shortfalls.isEmpty {
        Notice(.done, "Semua butir terpenuhi menurut pemeriksaan \(Indonesian.longDay(newest.on)).")
      } else {
        Notice(.danger, "\(lacking(newest)) menurut pemeriksaan \(Indonesian.longDay(newest.on)).")
      }
    } else {
      Notice(.waiting, "\(list.title) belum pernah diperiksa. Isi daftar di bawah.")
    }
  }

  private func lacking(_ assessment: ChecklistAssessment) -> String {
    "\(Indonesian.number(assessment.shortfalls.count)) butir belum terpenuhi"
  }

  private func shortfalls(_ assessment: ChecklistAssessment) -> HTML {
    DataTable(
      "Yang belum terpenuhi", [.text("Yang diminta"), .text("Pasal"), .text("Keadaan")], stacks: true
    ) {
      for item in assessment.shortfalls {
        tr {
          td(item.demand)
          td(item.source)
          td(assessment.findings[item.code]?.note ?? "belum diperiksa")
        }
      }
    }.html
  }

  private var earlier: HTML {
    ul {
      for assessment in answer.assessments {
        li {
          a(
            Indonesian.day(assessment.on),
            .href(.facilityRegister(.assessment(list.kind, assessment.id.text))))
          ": "
          assessment.shortfalls.isEmpty ? "lengkap" : lacking(assessment)
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
    var state = FormState([AssessChecklist.day: TypedDate.write(answer.today)])
    for (code, finding) in newest?.findings ?? [:] {
      state.values[AssessChecklist.field(code)] = finding.answer.rawValue
      if !finding.note.isEmpty { state.values[AssessChecklist.note(code)] = finding.note }
    }
    return state
  }

  private var asking: HTML {
    let filled = filled
    return PostForm(to: .facilityRegister(.assessChecklist(list.kind)), token: viewer.formToken) {
      TextField("Tanggal pemeriksaan", name: AssessChecklist.day, in: filled, kind: .date, required: true)
      for part in list.parts {
        h3(part.title)
        for item in part.items {
          FieldRow {
            RadioField(
              item.demand, name: AssessChecklist.field(item.code), in: filled,
              choices: ChecklistAssessment.Answer.allCases.filter { $0 != .absent || item.canBeAbsent }
                .map { Choice($0.rawValue, $0.word) },
              hint: item.source, required: true)
            TextField("Catatan bila belum", name: AssessChecklist.note(item.code), in: filled)
          }
        }
      }
      ActionBar { Button("Simpan pemeriksaan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵") }
    }.html
  }
}

extension ChecklistKind {
  /// Where it stands in the register.
  var tab: RegisterTabs.Tab {
    switch self {
    case .equipment: .equipment
    case .integration: .integration
    case .registration, .outpatient, .inpatient, .diagnostics, .pharmacy, .information: .service
    }
  }
}
