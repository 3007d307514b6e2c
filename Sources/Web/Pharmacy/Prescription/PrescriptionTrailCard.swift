import Clinic
import Vocabulary

/// Who did which step and when; nothing before the first step.
struct PrescriptionTrailCard: Component {
  let work: PrescriptionWork.Result
  let zone: FacilityZone

  var html: HTML {
    if !steps.isEmpty {
      Card("Jejak resep") { Facts(steps.map { ($0.word, value($0)) }) }
    }
  }

  private struct Line {
    let word: String
    let step: PrescriptionTrail.Step
    let note: String
  }

  private var steps: [Line] {
    let trail = work.trail
    return [
      ("Ditelaah", trail.reviewed, trail.reviewNote), ("Disiapkan", trail.prepared, ""),
      (
        "Diperiksa ulang", trail.checked,
        trail.checkReason.isEmpty ? "" : "Bertugas sendiri: \(trail.checkReason)"
      ),
      ("Diserahkan", trail.handedOver, trail.counselNote),
    ].compactMap { word, step, note in step.map { Line(word: word, step: $0, note: note) } }
  }

  private func value(_ line: Line) -> HTML {
    HTML {
      line.step.name
      small("\(Indonesian.moment(line.step.at, zone))", .class("num"))
      if !line.note.isEmpty { small(line.note) }
    }
  }
}
