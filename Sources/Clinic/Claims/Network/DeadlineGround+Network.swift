import JKN
import Vocabulary

extension DeadlineGround {
  /// Papers of the network that run out: SIP of everybody who serves there, licences, the agreement, the understanding with who
  /// helps (NET-13).
  func networkPapers(_ networks: [NetworkFacility], to last: CalendarDate) -> [Deadline] {
    calendar.rules.filter { $0.isStarted(by: .networkPaperEnd) }.flatMap { rule in
      networks.filter { $0.endedOn == nil }.flatMap { network in
        Self.papers(of: network).compactMap { paper -> Deadline? in
          guard let day = calendar.day(of: rule, startedOn: paper.until, working), day <= last else {
            return nil
          }
          return deadline(
            rule, day, subject: "\(network.id)/\(paper.key)", about: "\(network.name), \(paper.words)")
        }
      }
    }
  }

  private typealias Paper = (key: String, until: CalendarDate, words: String)

  private static func papers(of network: NetworkFacility) -> [Paper] {
    let licence = network.kind == .midwife ? "SIP" : "izin"
    var papers: [Paper] = [
      ("licence", network.licenceUntil, "\(licence) \(network.form.licenceNumber)"),
      ("agreement", network.agreement.upperBound, "PKS jejaring"),
    ]
    if let until = network.form.assistantsUntil {
      papers.append(("assistants", until, "MOU dengan yang membantu"))
    }
    // The midwife's own SIP is the first line already.
    let others = network.newestPapers.filter { !$0.isMidwife(of: network) }
    return papers
      + others.map { paper -> Paper in
        let whose = paper.holder.isEmpty ? "" : " \(paper.holder)"
        return (
          key: paper.series, until: paper.span.upperBound, words: "\(paper.kind.word)\(whose) \(paper.number)"
        )
      }
  }
}
