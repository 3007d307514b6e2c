import Clinic
import JKN
import Vocabulary

/// What is open, what stands in its way, and the batches on their way to the money.
struct ClaimDeskPage {
  let viewer: Viewer
  let book: ClaimBook
  let view: View
  let form: FormState
  /// What became of the ticked services of the network, just now.
  let approval: ApproveNetworkClaims.Result?

  enum View: String, CaseIterable {
    case open, ready, held, network, returned, sent, paid, expired, lapsed

    var word: String {
      switch self {
      case .open: "Belum diajukan"
      case .ready: "Siap diajukan"
      case .held: "Perlu dilengkapi"
      case .network: "Menunggu persetujuan"
      case .returned: "Dikembalikan"
      case .sent: "Di BPJS"
      case .paid: "Dibayar"
      case .expired: "Kedaluwarsa"
      case .lapsed: "Tanpa perjanjian"
      }
    }
  }

  /// Which claims each view shows, worked out once.
  private let groups: [View: [Claim]]
  private let number: Int

  /// Lines on a page.
  private static let size = 100

  /// - Parameter number: the page of the list, from 1.
  init(
    viewer: Viewer, book: ClaimBook, view: View, page number: Int, form: FormState,
    approval: ApproveNetworkClaims.Result? = nil
  ) {
    self.approval = approval
    self.viewer = viewer
    self.book = book
    self.view = view
    self.form = form
    self.number = max(1, number)
    var groups: [View: [Claim]] = [:]
    for claim in book.claims {
      for view in Self.views(of: claim, in: book) { groups[view, default: []].append(claim) }
      if book.lapsed(claim)?.isOpen == true { groups[.lapsed, default: []].append(claim) }
    }
    self.groups = groups
  }

  private static func views(of claim: Claim, in book: ClaimBook) -> [View] {
    let stage = book.stage(claim)
    if stage == .expired { return [.expired] }
    if stage == .paid { return [.paid] }
    guard claim.isOpen else { return [.sent] }
    return [.open, book.isReady(claim) ? .ready : .held] + (claim.waitsForApproval ? [.network] : [])
      + (stage == .returned ? [.returned] : [])
  }

  private func claims(_ view: View) -> [Claim] { groups[view] ?? [] }

  /// What nearly no Puskesmas ever has is no filter of its own.
  private var filters: [View] { View.allCases.filter { $0 != .lapsed || $0 == view || !claims($0).isEmpty } }

  var page: Page {
    let shown = claims(view)
    let lines = Array(shown.dropFirst((number - 1) * Self.size).prefix(Self.size))
    return Page("Klaim non-kapitasi", at: .claims, for: viewer) {
      PageHead("Klaim non-kapitasi") {
        a("Klub Prolanis", .href(.claims(.clubs)))
        " · "
        a("Jejaring", .href(.claims(.network())))
        " · "
        a("Catat pelayanan", .href(.claims(.new())))
      }
      if !form.problems.isEmpty { ProblemSummary(form, order: ["bulan", "jenis", ClaimApprovalForm.field]) }
      if let approval { ClaimApprovalNotice(result: approval) }
      LapsedClaimsNotice(claims: book.lapsedClaims)
      Figures([
        figure(.ready, .done), figure(.held, .waiting), figure(.network, .waiting), figure(.sent),
        figure(.paid),
      ])
      Filters(
        "Tahap",
        filters.map {
          .init(
            word: $0.word, count: claims($0).count, route: .claims(.list(show: $0.rawValue)),
            isCurrent: $0 == view)
        })
      Columns {
        Card("\(view.word): \(book.total(shown).text)") {
          if shown.isEmpty {
            EmptyState("Tidak ada klaim di tahap ini.")
          } else if view == .network {
            ClaimApprovalForm(viewer: viewer, book: book, claims: lines, form: form)
          } else if view == .lapsed {
            LapsedClaimTable(claims: lines.compactMap(book.lapsed), opens: true)
          } else {
            ClaimTable(book: book, claims: lines)
          }
          Pagination(page: number, size: Self.size, total: shown.count) {
            .claims(.list(show: view.rawValue, page: $0))
          }
        }
        Card("Pengajuan") {
          if book.batches.isEmpty { EmptyState("Belum ada pengajuan.") } else { ClaimBatchTable(book: book) }
        }
      } aside: {
        ClaimDeskForms(viewer: viewer, book: book, form: form)
      }
    }
  }

  private func figure(_ view: View, _ tone: Tone = .neutral) -> Figure {
    let claims = claims(view)
    return Figure(
      view.word, book.total(claims).text, note: "\(Indonesian.number(claims.count)) klaim",
      tone: claims.isEmpty ? .neutral : tone, to: .claims(.list(show: view.rawValue)))
  }
}
