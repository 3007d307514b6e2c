import Clinic
import Vocabulary

/// One prescription: who it is for, what is dangerous in it, and the one step that comes next.
struct PrescriptionPage {
  let viewer: Viewer
  let work: PrescriptionWork.Result
  /// The form of the step, when it was sent and refused.
  let refused: FormState?

  private var prescription: Prescription { work.prescription }

  var page: Page {
    Page("Resep \(prescription.number)", at: .pharmacy, for: viewer) {
      PageHead("Resep \(prescription.number)") {
        a("← Daftar resep", .href(.pharmacy(.list())))
      }
      PatientHead(
        work.record.patient, on: work.today, payer: work.record.encounter.payer.word,
        allergies: work.record.allergies.map(\.substance))
      if work.stage != .returned { Steps(steps) }
      for concern in work.concerns { ConcernNotice(concern: concern) }
      Columns {
        Card("Obat dalam resep") { PrescriptionLinesTable(prescription: prescription) }
        stepForm
      } aside: {
        PrescriptionFacts(work: work, zone: viewer.facility.zone)
        PrescriptionTrailCard(work: work, zone: viewer.facility.zone)
        if canGoBack { GiveBackForm(prescription: prescription, token: viewer.formToken, form: form) }
      }
    }
  }

  private var form: FormState { refused ?? FormState() }

  private var canGoBack: Bool {
    switch work.stage {
    case .review, .prepare, .check, .handOver: true
    case .done, .returned, nil: false
    }
  }

  private var steps: [Steps.Step] {
    let order: [PharmacyStage] = [.review, .prepare, .check, .handOver, .done]
    let here = work.stage.flatMap(order.firstIndex) ?? 0
    let words = ["Telaah", "Siapkan", "Periksa ulang", "Serahkan"]
    return words.enumerated().map { index, word in
      Steps.Step(
        word: word, route: .pharmacy(.prescription(prescription.id.text)),
        state: index < here ? .done : index == here ? .current : .open)
    }
  }

  @HTMLBuilder private var stepForm: HTML {
    switch work.stage {
    case .review: ReviewFields(viewer: viewer, work: work, refused: refused)
    case .prepare: PrepareFields(viewer: viewer, work: work, refused: refused)
    case .check: CheckFields(viewer: viewer, work: work, form: form)
    case .handOver: HandOverFields(viewer: viewer, work: work, form: form)
    case .done: HandedOverNote(work: work, zone: viewer.facility.zone)
    case .returned:
      Notice(.waiting, "Menunggu perbaikan dokter: \(prescription.returnReason ?? "")")
    case nil: Notice(.neutral, "Resep ini \(prescription.state.word.lowercased()).")
    }
  }
}
