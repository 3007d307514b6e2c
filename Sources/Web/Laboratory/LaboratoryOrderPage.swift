import Clinic
import Vocabulary

/// One order: who it is for, what was found, and the one step that comes next.
struct LaboratoryOrderPage {
  let viewer: Viewer
  let work: LaboratoryWork.Result
  /// A form of this page that was sent and refused.
  let refused: FormState?

  private var order: LaboratoryOrder { work.order }
  private var form: FormState { refused ?? FormState() }

  var page: Page {
    Page("Permintaan \(order.number)", at: .laboratory, for: viewer) {
      PageHead("Permintaan \(order.number)") {
        a("← Daftar permintaan", .href(.laboratory(.list())))
      }
      PatientHead(
        work.record.patient, on: work.today, payer: work.record.encounter.payer.word,
        allergies: work.record.allergies.map(\.substance))
      Steps(steps)
      for result in order.uncalled(work.calls) {
        CriticalNotice(order: order, result: result, token: viewer.formToken, form: form)
      }
      Columns {
        step
      } aside: {
        LaboratoryFacts(work: work, zone: viewer.facility.zone)
        if order.state == .ordered, order.specimens.isEmpty {
          CancelForm(order: order, token: viewer.formToken, form: form)
        }
      }
    }
  }

  private var steps: [Steps.Step] {
    let here = work.stage.flatMap(LaboratoryStage.allCases.firstIndex) ?? 0
    return ["Spesimen", "Hasil", "Laporan"].enumerated().map { index, word in
      Steps.Step(
        word: word, route: .laboratory(.order(order.id.text)),
        state: index < here ? .done : index == here ? .current : .open)
    }
  }

  @HTMLBuilder private var step: HTML {
    switch work.stage {
    case .collect:
      CollectFields(viewer: viewer, work: work, refused: refused)
      if !order.specimens.isEmpty { ResultFields(viewer: viewer, work: work, refused: refused) }
    case .enter: ResultFields(viewer: viewer, work: work, refused: refused)
    case .release:
      ReleaseFields(viewer: viewer, work: work, form: form)
      details(.class("card"), .open(isRefusedResult)) {
        summary("Ubah hasil sebelum dilaporkan")
        ResultFields(viewer: viewer, work: work, refused: refused)
      }
    case .done: ReportedCard(viewer: viewer, work: work, refused: refused)
    case nil: Notice(.neutral, "Permintaan ini dibatalkan.")
    }
  }

  private var isRefusedResult: Bool {
    refused?.problems.keys.contains { name in order.requests.contains { $0.id.text == name } } ?? false
  }
}
