import Store

extension Migration {
  /// One place for the Puskesmas's accounts: what a change of one still needs, step by step (CAP-26), and what stood in the
  /// facility's data and beside the claims.
  static let accountChanges = Migration(
    132, "account changes",
    [
      .sql(
        """
        CREATE TABLE account_change_step (
          facility TEXT NOT NULL REFERENCES facility (id),
          account TEXT NOT NULL,
          step TEXT NOT NULL CHECK (step IN ('letter', 'addendum', 'hfis')),
          reference TEXT NOT NULL,
          happened_on TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, account, step))
        """),
      .distributed("account_change_step"),
      // Where the ledger has none, the account of the claims and the one of the facility's data are its first.
      .sql(
        """
        INSERT INTO payment_account (facility, id, purpose, bank, number, holder, treasurer, tax_number, is_virtual,
          valid_from, addendum, addendum_on, entered_on, recorded_at, recorded_by)
        SELECT s.facility, s.facility, 'nonkapitasi', s.bank, s.bank_account, '', '', '', 0, '2014-01-01', NULL, NULL,
          NULL, s.set_at, s.set_by
        FROM claim_setting s
        WHERE s.bank_account <> '' AND NOT EXISTS (SELECT 1 FROM payment_account p
          WHERE p.facility = s.facility AND p.purpose = 'nonkapitasi')
        """),
      .sql(
        """
        INSERT INTO payment_account (facility, id, purpose, bank, number, holder, treasurer, tax_number, is_virtual,
          valid_from, addendum, addendum_on, entered_on, recorded_at, recorded_by)
        SELECT d.facility, d.id, 'kapitasi', \(sql: newest("bank")), d.value, \(sql: newest("account-holder")), '',
          \(sql: newest("tax-number")), 0, '2014-01-01', NULL, NULL, NULL, d.recorded_at, d.recorded_by
        FROM facility_detail d
        WHERE d.field = 'bank-account' AND d.value <> ''
          AND d.id = (SELECT MAX(n.id) FROM facility_detail n WHERE n.facility = d.facility AND n.field = 'bank-account')
          AND NOT EXISTS (SELECT 1 FROM payment_account p WHERE p.facility = d.facility AND p.purpose = 'kapitasi')
        """),
    ])

  /// The newest value of a field of the facility `d` is of: identities rise with the time at which they were made.
  private static func newest(_ field: String) -> SQL {
    """
    COALESCE((SELECT v.value FROM facility_detail v WHERE v.facility = d.facility AND v.id = (
      SELECT MAX(m.id) FROM facility_detail m WHERE m.facility = d.facility AND m.field = \(field))),
      '')
    """
  }
}
