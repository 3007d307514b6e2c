public import JKN
public import Vocabulary

/// A claim in a batch whose service was given on a day without an agreement: after an early end, or outside the term of the
/// agreement of that day. It got there because that was written down later; it is not guaranteed (SAN-06, CLM-17; PKS 004
/// Ps.12).
public struct LapsedClaim: Sendable, Identifiable {
  public let id: ClaimID
  public let number: String
  public let day: CalendarDate
  public let service: ClaimService
  public let batch: ClaimBatchID?
  /// Why there was no agreement.
  public let lapse: AgreementLapse
  /// Article, or the agreement's title.
  public let source: String
  public let stage: ClaimStage
  /// What BPJS paid, or is asked for.
  public let amount: Rupiah
  /// What was agreed on, with what of it is back.
  public let repayments: [ClaimRepayment]
  /// What its stage alone asks for.
  let byStage: Remedy

  /// How it gets off BPJS's bill: that depends on how far it is (CLM-07; PKS 004 Ps.4(1)k), and, once it was paid, on what was
  /// agreed on and came back.
  public enum Remedy: String, Sendable, CaseIterable {
    case takeOut = "take-out"
    case returnBatch = "return-batch"
    case returnLine = "return-line"
    /// Paid, and not wholly agreed on.
    case recover
    /// Agreed on, and not wholly back.
    case repay
    /// Wholly back.
    case repaid

    public var sentence: String {
      switch self {
      case .takeOut: "Belum dibayar BPJS: keluarkan dari pengajuan, lalu tarik klaimnya."
      case .returnBatch:
        "Sudah diajukan: minta BPJS mengembalikan pengajuannya, catat pengembaliannya, lalu keluarkan klaim ini."
      case .returnLine:
        "Sedang di BPJS: beri tahu BPJS, catat jawaban Dikembalikan pada klaim ini, lalu tarik."
      case .recover:
        "Sudah dibayar: dikembalikan kepada BPJS. Catat kesepakatannya di Pemulihan kerugian."
      case .repay: "Pengembaliannya sudah disepakati: catat setoran atau potongannya di pemulihan itu."
      case .repaid: "Tidak ada lagi yang harus dikembalikan."
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

  public var remedy: Remedy {
    guard byStage == .recover else { return byStage }
    if left == .zero { return .repaid }
    return unagreed > .zero ? .recover : .repay
  }

  /// What is back.
  public var repaid: Rupiah { min(amount, repayments.reduce(Rupiah.zero) { $0 + $1.paid }) }

  /// What still has to get off BPJS's bill; never negative.
  public var left: Rupiah { amount - repaid }

  /// What of it nobody agreed on yet; never negative.
  public var unagreed: Rupiah { max(.zero, amount - repayments.reduce(Rupiah.zero) { $0 + $1.agreed }) }

  /// Whether something is still to be done.
  public var isOpen: Bool { remedy != .repaid }

  /// What to do, and what came back so far by which recovery.
  public var sentence: String { ([remedy.sentence] + repayments.map(\.sentence)).joined(separator: " ") }
}

extension ClaimBook {
  /// A claim that was sent for a day without an agreement, with what has to become of it, also once it is wholly back; nil for
  /// every other one.
  public func lapsed(_ claim: Claim) -> LapsedClaim? {
    guard claim.batch != nil, let lapse = lapse(on: claim.day) else { return nil }
    let stage = stage(claim)
    return LapsedClaim(
      id: claim.id, number: claim.number, day: claim.day, service: claim.service, batch: claim.batch,
      lapse: lapse, source: lapse.gap?.source ?? terms(on: claim.day).title, stage: stage,
      amount: claim.answer?.paid ?? payable(claim), repayments: repayments(of: claim.id),
      byStage: LapsedClaim.Remedy(stage, isPending: claim.answer?.verdict == .pending))
  }

  /// Those about which something is still to be done, by day.
  public var lapsedClaims: [LapsedClaim] { claims.compactMap(lapsed).filter(\.isOpen) }

  /// Those that BPJS paid, and of which nobody agreed on the whole yet.
  var unagreedClaims: [LapsedClaim] { lapsedClaims.filter { $0.remedy == .recover } }
}

extension Sequence<LapsedClaim> {
  /// What of them still has to get off BPJS's bill.
  public var total: Rupiah { reduce(.zero) { $0 + $1.left } }
}
