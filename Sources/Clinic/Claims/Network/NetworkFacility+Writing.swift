import Store
import Vocabulary

extension NetworkFacility {
  /// Writes what is known of it now.
  static func keep(
    _ id: NetworkFacilityID, _ form: NetworkFacilityForm, _ spans: NetworkFacilityForm.Spans,
    in tx: WriteTransaction, _ context: Context
  ) throws {
    try tx.execute(
      """
      INSERT INTO network_facility (facility, id, kind, name, responsible, midwife, midwives, nurses, address, phone,
        email, operating_licence, licence_number, licence_from, licence_until, agreement_from, agreement_until,
        assistants_until, bank, bank_account, account_holder, tax_number, account, recorded_at, recorded_by)
      VALUES (\(context.facility), \(id), \(form.kind), \(form.name), \(form.responsible), \(form.midwife),
        \(form.midwives), \(form.nurses), \(form.address), \(form.phone), \(form.email), \(form.operatingLicence),
        \(form.licenceNumber), \(spans.licence.lowerBound), \(spans.licence.upperBound),
        \(spans.agreement.lowerBound), \(spans.agreement.upperBound), \(form.assistantsUntil), \(form.bank),
        \(form.bankAccount), \(form.accountHolder), \(form.taxNumber), \(form.account), \(context.now),
        \(context.actor.name))
      ON CONFLICT (facility, id) DO UPDATE SET kind = excluded.kind, name = excluded.name,
        responsible = excluded.responsible, midwife = excluded.midwife, midwives = excluded.midwives,
        nurses = excluded.nurses, address = excluded.address, phone = excluded.phone, email = excluded.email,
        operating_licence = excluded.operating_licence, licence_number = excluded.licence_number,
        licence_from = excluded.licence_from, licence_until = excluded.licence_until,
        agreement_from = excluded.agreement_from, agreement_until = excluded.agreement_until,
        assistants_until = excluded.assistants_until, bank = excluded.bank, bank_account = excluded.bank_account,
        account_holder = excluded.account_holder, tax_number = excluded.tax_number, account = excluded.account,
        recorded_at = excluded.recorded_at, recorded_by = excluded.recorded_by
      """)
  }

  /// Lets an account enter its services, or nobody's.
  static func link(
    _ id: NetworkFacilityID, to account: AccountID?, in tx: WriteTransaction, _ context: Context
  ) throws {
    try tx.execute(
      "UPDATE network_facility SET account = \(account) WHERE facility = \(context.facility) AND id = \(id)")
  }
}
