import JKN
import Vocabulary

/// What is held here of a network facility's month: the lines of its report, and what still stands in the way.
public struct NetworkMonth: Sendable {
  public let lines: [NetworkReport.Line]
  /// Services of the month that the Puskesmas has not approved yet.
  public let waiting: Int
  /// Services that were sent back and are not put right.
  public let returned: Int

  init(of network: NetworkFacilityID, in month: ParticipantMonth, _ book: ClaimBook) {
    let own = book.claims.filter {
      $0.network == network && ParticipantMonth(of: $0.day) == month
    }
    let open = own.filter(\.isOpen)
    waiting = open.count { $0.standing == .entered }
    returned = open.count { $0.standing == .returned }
    // Sent back is not served until it is put right; what BPJS returned was served.
    let served = own.filter { !($0.isOpen && $0.standing == .returned && $0.answer == nil) }
    lines = Dictionary(grouping: served) { Self.service(of: $0, book) }
      .map { service, claims in
        NetworkReport.Line(
          code: service.code, service.words, count: claims.count,
          people: Set(claims.compactMap(\.patient)).count, amount: book.total(claims))
      }
      .sorted { ($0.code, $0.service) < ($1.code, $1.service) }
  }

  private struct Service: Hashable {
    let code: String
    let words: String
  }

  /// By the tariff that is asked for; what the rules pay nothing for keeps the name of its kind.
  private static func service(of claim: Claim, _ book: ClaimBook) -> Service {
    let asked = claim.asked?.code.split(separator: " + ").map(String.init)
    var codes = asked ?? book.check(claim)?.lines.map(\.code) ?? []
    if codes.isEmpty, case .tariff(let plain) = claim.service { codes = [plain.code] }
    let tariffs = book.terms(on: claim.day).tariffs
    let words = codes.map { tariffs[$0]?.service ?? $0 }.joined(separator: " dan ")
    return Service(
      code: codes.joined(separator: " + "), words: words.isEmpty ? kind(of: claim.service) : words)
  }

  private static func kind(of service: ClaimService) -> String {
    switch service {
    case .antenatal: "Pemeriksaan kehamilan (ANC)"
    case .postnatal: "Pemeriksaan nifas (PNC)"
    case .delivery: "Persalinan"
    case .tariff(let plain): plain.code
    case .inpatient: "Rawat inap"
    case .prosthesis: "Protesa gigi"
    case .club: "Kegiatan klub"
    }
  }
}

extension NetworkFacility {
  /// Whether it worked with the Puskesmas on a day of that month, so that a report is due.
  func isReporting(_ month: ParticipantMonth) -> Bool {
    if let endedOn, endedOn < month.firstDay { return false }
    return agreements.contains { $0.overlaps(month.firstDay...month.lastDay) }
  }
}
