import Journal
public import Store
public import Vocabulary

/// Writes an account down. A change of account, holder or NPWP begins with its letter and is paid by only after its addendum is
/// signed and HFIS is updated (CAP-26; Lampiran II III.24): the later of the two decides from when on, until then the old one
/// goes on.
public struct RecordAccount: Command {
  public static let action = Action.keepLedger
  let form: PaymentAccountForm

  public init(_ form: PaymentAccountForm) { self.form = form }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<PaymentAccountID> {
    let others = try PaymentAccount.all(of: context.facility, in: tx)
    let ready = try form.checked(beside: others, today: context.today)
    let id = PaymentAccountID(at: context.now)
    try tx.execute(
      """
      INSERT INTO payment_account (facility, id, purpose, bank, number, holder, treasurer, tax_number, is_virtual,
        valid_from, addendum, addendum_on, entered_on, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(ready.purpose), \(form.bank), \(form.number), \(form.holder),
        \(form.treasurer), \(form.taxNumber), \(form.isVirtual), \(ready.validFrom), \(form.addendum),
        \(form.addendumOn), \(form.enteredOn), \(context.now), \(context.actor.name))
      """)
    if let letter = ready.letter {
      try PaymentAccount.note(.letter, of: id, on: letter.on, letter.number, in: tx, context)
      try RegisterChange.note(
        .facility,
        "Rekening \(ready.purpose.word.lowercased()): \(form.bank) \(form.number), \(form.holder) (surat \(letter.number), adendum perjanjian diperlukan)",
        subject: id.text, enteredOn: form.enteredOn, context, in: tx)
    }
    return Performed(id, try .entered("payment-account", id.text))
  }
}
