public import JKN
import Store
public import Vocabulary

/// A month of the capitation ledger: what the agreement owes, what was put right, what was held back, what came.
public struct LedgerMonth: Sendable {
  public let month: ParticipantMonth
  public let terms: AgreementTerms
  /// Nil while no list of participants was taken in.
  public let list: ParticipantFile?
  public let doctors: Int
  public let dentists: Int
  public let kbkApplies: Bool
  /// BPJS's own, by which the month is counted; nil while there is none, or where it came after closing.
  public let assessment: KBKAssessment?
  public let capitation: Capitation
  /// What is left of it where the agreement has ended; nil while it goes on.
  public let ended: EndedCapitation?
  /// The letter in force on the month's first day.
  public let letter: TariffLetter?
  public let corrections: [CapitationCorrection]
  public let fixings: [SilpaFixing]
  public let settlement: MonthSettlement
  /// Losses of which a part is kept back from this month (PKS 004 Ps.10(3)).
  public let setOffs: [RecoverySetOff]
  /// Of all three accounts.
  public let receipts: [PaymentReceipt]
  /// What of these pays a penalty or an underpayment, and no capitation.
  let otherwise: [PaymentReceiptID: Rupiah]
  /// Doctors who were decided not to count for it, because they did not keep the schedule (CAP-23).
  public let decisions: [PracticeDecision]
  /// The day on which BPJS has to have paid (CAP-13).
  public let dueOn: CalendarDate
  public let minutes: CompensationMinutes?
  /// Nil while the month is open.
  public let closing: MonthClosing?
  public let warnings: [String]

  /// What came into the capitation account for this month, before tax and fee.
  public var received: Rupiah { receipts.reduce(.zero) { $0 + part(of: $1) } }

  /// What of a receipt is capitation; nothing of one of another account.
  public func part(of receipt: PaymentReceipt) -> Rupiah {
    receipt.purpose == .capitation ? receipt.gross - (otherwise[receipt.id] ?? .zero) : .zero
  }

  /// What of the losses the month can bear: never more than is owed for it.
  public var setOff: SetOff {
    SetOff(setOffs.reduce(.zero) { $0 + $1.capitation }, from: settlement.payable, .zero)
  }

  /// What has to come: payable less what is kept back for losses.
  public var expected: Rupiah { settlement.payable - setOff.capitation }

  /// Received less expected: negative when BPJS still owes.
  public var difference: Rupiah { received - expected }

  /// What the letter's tariff comes to, with the same performance and participants, and as much of it as is owed where the
  /// agreement has ended; nil without a letter.
  public var byLetter: Rupiah? {
    letter.map { letter in
      let paid = Fraction(letter.tariff.amount) * capitation.kbkPercent / 100
      let floored = max(paid, Fraction(terms.capitation.minimum.amount))
      let whole = Rupiah(Int64((floored * capitation.headcount).roundedHalfUp))
      return ended?.due(of: whole) ?? whole
    }
  }

  /// Whether anything is offset, so that minutes are due.
  public var hasCompensation: Bool {
    !corrections.isEmpty || settlement.silpaUsed > .zero || settlement.before.overpaid > .zero
  }

  /// Whether there is anything to show of the month.
  public var isEmpty: Bool {
    list == nil && closing == nil && corrections.isEmpty && fixings.isEmpty && receipts.isEmpty
      && setOffs.isEmpty
  }
}
