public import JKN
public import Vocabulary

/// A claim in a batch whose service was given after the agreement's last day. It got there because the ending was written down
/// later; it is not guaranteed (SAN-06; PKS 004 Ps.12).
public struct LapsedClaim: Sendable, Identifiable {
  public let id: ClaimID
  public let number: String
  public let day: CalendarDate
  public let service: ClaimService
  public let batch: ClaimBatchID?
  /// The time without an agreement.
  public let gap: AgreementCourse.Gap
  public let stage: ClaimStage
  /// What BPJS paid, or is asked for.
  public let amount: Rupiah
  public let remedy: Remedy

  /// How it gets off BPJS's bill: that depends on how far it is (CLM-07; PKS 004 Ps.4(1)k).
  public enum Remedy: String, Sendable, CaseIterable {
    case takeOut = "take-out"
    case returnBatch = "return-batch"
    case returnLine = "return-line"
    case recover

    public var sentence: String {
      switch self {
      case .takeOut: "Belum dibayar BPJS: keluarkan dari pengajuan, lalu tarik klaimnya."
      case .returnBatch:
        "Sudah diajukan: minta BPJS mengembalikan pengajuannya, catat pengembaliannya, lalu keluarkan klaim ini."
      case .returnLine:
        "Sedang di BPJS: beri tahu BPJS, catat jawaban Dikembalikan pada klaim ini, lalu tarik."
      case .recover:
        "Sudah dibayar: dikembalikan kepada BPJS. Catat kesepakatannya di Pemulihan kerugian."
      }
    }

    /// - Parameter isPending: whether BPJS put the line off; then it is not paid with its batch.
    init(_ stage: ClaimStage, isPending: Bool) {
      switch stage {
      case .entered, .approved, .returned, .expired: self = .takeOut
      case .submitted, .countChecked: self = .returnBatch
      case .complete, .verifying, .feedback, .agreed, .deemedAgreed: self = .returnLine
      case .paid: self = isPending ? .returnLine : .recover
      }
    }
  }
}

extension ClaimBook {
  /// What has to become of a claim that was sent for a day without an agreement; nil for every other one.
  public func lapsed(_ claim: Claim) -> LapsedClaim? {
    guard claim.batch != nil, let gap = course.gap(on: claim.day) else { return nil }
    let stage = stage(claim)
    return LapsedClaim(
      id: claim.id, number: claim.number, day: claim.day, service: claim.service, batch: claim.batch,
      gap: gap, stage: stage, amount: claim.answer?.paid ?? payable(claim),
      remedy: LapsedClaim.Remedy(stage, isPending: claim.answer?.verdict == .pending))
  }

  /// All of them, by day.
  public var lapsedClaims: [LapsedClaim] { course.gaps.isEmpty ? [] : claims.compactMap(lapsed) }
}

extension Sequence<LapsedClaim> {
  public var total: Rupiah { reduce(.zero) { $0 + $1.amount } }
}
