import Store

extension Migration {
  /// The pacts on medical staff, and the months that were closed: everything each was counted from and what it came to.
  static let capitationClosings = Migration(
    102, "capitation closings",
    [
      .sql(
        """
        CREATE TABLE staff_pact (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          month TEXT NOT NULL,
          approved BIGINT NOT NULL,
          reason TEXT NOT NULL,
          decided_on TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("staff_pact"),
      .sql(
        """
        CREATE TABLE capitation_closing (
          facility TEXT NOT NULL REFERENCES facility (id),
          month TEXT NOT NULL,
          terms TEXT NOT NULL,
          participant_file TEXT,
          list_version BIGINT,
          input TEXT NOT NULL,
          answer TEXT NOT NULL,
          records TEXT NOT NULL,
          doctors BIGINT NOT NULL,
          dentists BIGINT NOT NULL,
          capitation BIGINT NOT NULL,
          corrections BIGINT NOT NULL,
          silpa_before BIGINT NOT NULL CHECK (silpa_before >= 0),
          overpaid_before BIGINT NOT NULL CHECK (overpaid_before >= 0),
          silpa_fixed BIGINT NOT NULL CHECK (silpa_fixed >= 0),
          payable BIGINT NOT NULL CHECK (payable >= 0),
          silpa_after BIGINT NOT NULL CHECK (silpa_after >= 0),
          overpaid_after BIGINT NOT NULL CHECK (overpaid_after >= 0),
          closed_at BIGINT NOT NULL,
          closed_by TEXT NOT NULL,
          PRIMARY KEY (facility, month))
        """),
      .distributed("capitation_closing"),
    ])
}
