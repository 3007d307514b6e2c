import Store

extension Migration {
  /// Claim lines that were charged and are verified, what was found at each, and what follows from it (PKS 004 Ps.9(1)–(2)).
  static let chargedClaims = Migration(
    140, "charged claims",
    [
      .sql(
        """
        CREATE TABLE audit_claim (
          facility TEXT NOT NULL REFERENCES facility (id),
          audit_case TEXT NOT NULL,
          claim TEXT NOT NULL,
          charged BIGINT NOT NULL,
          charged_on TEXT NOT NULL,
          drawn BIGINT,
          PRIMARY KEY (facility, audit_case, claim))
        """),
      .distributed("audit_claim"),
      .appendOnly("audit_claim"),
      .sql(
        """
        CREATE TABLE audit_claim_finding (
          facility TEXT NOT NULL REFERENCES facility (id),
          audit_case TEXT NOT NULL,
          claim TEXT NOT NULL,
          complete BIGINT NOT NULL,
          conforms BIGINT NOT NULL,
          proper BIGINT NOT NULL CHECK (proper >= 0),
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, audit_case, claim))
        """),
      .distributed("audit_claim_finding"),
      .sql(
        """
        CREATE TABLE audit_settlement (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          audit_case TEXT NOT NULL,
          item TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount <> 0),
          way TEXT NOT NULL CHECK (way IN ('recovery', 'correction', 'underpayment')),
          target TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("audit_settlement"),
      .appendOnly("audit_settlement"),
      .sql("CREATE INDEX audit_settlement_case ON audit_settlement (facility, audit_case)"),
      .sql(
        """
        CREATE TABLE underpayment (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          audit_case TEXT NOT NULL,
          about TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount > 0),
          recorded_on TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          receipt TEXT,
          paid_on TEXT,
          paid_by TEXT,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number),
          CHECK ((receipt IS NULL) = (paid_on IS NULL)))
        """),
      .distributed("underpayment"),
    ])
}
