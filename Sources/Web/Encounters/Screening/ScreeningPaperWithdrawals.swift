import Clinic
import Vocabulary

/// Papers of a screening that were written down by mistake: what they said, who took them back and why. None of them is printed.
struct ScreeningPaperWithdrawals: Component {
  let record: EncounterRecord
  let papers: [WithdrawnScreeningPaper]

  private var zone: FacilityZone { record.facility.zone }

  var html: HTML {
    ul(.class("visits")) { for withdrawn in papers { li { line(withdrawn) } } }
  }

  @HTMLBuilder private func line(_ withdrawn: WithdrawnScreeningPaper) -> HTML {
    let paper = withdrawn.paper
    strong("\(paper.kind.word): \(paper.subject.word)")
    " "
    StateMark("Ditarik")
    small(written(paper), .class("under"))
    small(
      "ditarik \(withdrawn.by), \(Indonesian.moment(withdrawn.at, zone)): \(withdrawn.reason)",
      .class("under"))
  }

  private func written(_ paper: ScreeningPaper) -> String {
    let place =
      switch paper.kind {
      case .statement: ""
      case .introduction: "ke \(paper.place); "
      case .received: "dibawa dari \(paper.place); "
      }
    return "\(place)dicatat \(paper.by), \(Indonesian.moment(paper.at, zone))"
  }
}
