import Clinic
import Documents
import Vocabulary

/// Into which account what goes: the Puskesmas's own services into its account for claims, each network facility's into its own
/// (PKS 004 Lampiran II III.21–23; NET-11).
struct ClaimPayeeLine {
  let payee: ClaimPayee
  /// The Puskesmas's, where it is the Puskesmas.
  let account: PaymentAccount?
  let facility: String

  var name: String { payee.network?.name ?? facility }

  /// Nil where nobody wrote one down.
  var accountWords: String? {
    guard let network = payee.network else { return account?.words }
    let form = network.form
    guard !form.bankAccount.isEmpty else { return nil }
    let holder = form.accountHolder.isEmpty ? network.midwife : form.accountHolder
    return [form.bank, form.bankAccount].filter { !$0.isEmpty }.joined(separator: " ") + ", \(holder)"
  }

  static func all(_ answer: ReadClaimBatch.Answer) -> [ClaimPayeeLine] {
    answer.payees.map {
      ClaimPayeeLine(payee: $0, account: answer.account, facility: answer.facility.name)
    }
  }
}

extension ClaimPaper {
  private var payees: [ClaimPayeeLine] { ClaimPayeeLine.all(answer) }

  /// Where everything goes into one account, that account; otherwise who is paid what, and where.
  var paidInto: [Block] {
    let own = PaperLine.or(answer.account?.words ?? "")
    guard payees.contains(where: { $0.payee.network != nil }) else {
      return [.facts([.init("Dibayarkan ke", own)])]
    }
    return [
      .section("Dibayarkan ke"),
      .table(
        Table(
          [
            .init("Penerima", weight: 2.4), .init("Rekening", weight: 3), .init("Klaim", weight: 0.8, .right),
            .init("Jumlah", weight: 1.6, .right),
          ],
          rows: payees.map {
            [
              $0.name, PaperLine.or($0.accountWords ?? "", PaperLine.short),
              Indonesian.number($0.payee.count), $0.payee.amount.text,
            ]
          },
          total: ["Jumlah", "", Indonesian.number(summary.count), summary.total.text])),
    ]
  }
}
