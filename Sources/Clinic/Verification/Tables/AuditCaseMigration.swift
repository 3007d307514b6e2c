import Store

extension Migration {
  /// Verifications, audits and fraud cases, their steps, what was recommended, and who watches over us (PKS 004 Ps.8–9).
  static let auditCases = Migration(
    110, "audit cases",
    [
      .sql(
        """
        CREATE TABLE audit_case (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          kind TEXT NOT NULL,
          cause TEXT,
          about TEXT NOT NULL,
          auditor TEXT NOT NULL CHECK (auditor IN ('internal', 'external')),
          period_from TEXT NOT NULL,
          period_to TEXT NOT NULL,
          claim_month TEXT,
          opened_on TEXT NOT NULL,
          opened_at BIGINT NOT NULL,
          opened_by TEXT NOT NULL,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number),
          CHECK (period_to >= period_from))
        """),
      .distributed("audit_case"),
      .sql(
        """
        CREATE TABLE audit_event (
          facility TEXT NOT NULL REFERENCES facility (id),
          audit_case TEXT NOT NULL,
          number BIGINT NOT NULL,
          step TEXT NOT NULL,
          happened_on TEXT NOT NULL,
          due_on TEXT,
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, audit_case, number))
        """),
      .distributed("audit_event"),
      .appendOnly("audit_event"),
      .sql(
        """
        CREATE TABLE audit_recommendation (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          audit_case TEXT NOT NULL,
          body TEXT NOT NULL,
          text TEXT NOT NULL,
          due_on TEXT,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          done_on TEXT,
          done_by TEXT,
          done_note TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("audit_recommendation"),
      .sql("CREATE INDEX audit_recommendation_case ON audit_recommendation (facility, audit_case)"),
    ])

  /// What was drawn from what, kept whole so that it can be drawn again, and what was found (VER-02, VER-10).
  static let auditSamples = Migration(
    111, "audit samples",
    [
      .sql(
        """
        CREATE TABLE audit_sample (
          facility TEXT NOT NULL REFERENCES facility (id),
          audit_case TEXT NOT NULL,
          method TEXT NOT NULL,
          seed BIGINT NOT NULL,
          size BIGINT NOT NULL,
          scope TEXT NOT NULL,
          population BIGINT NOT NULL,
          digest TEXT NOT NULL,
          drawn_at BIGINT NOT NULL,
          drawn_by TEXT NOT NULL,
          PRIMARY KEY (facility, audit_case))
        """),
      .distributed("audit_sample"),
      .appendOnly("audit_sample"),
      .sql(
        """
        CREATE TABLE audit_population (
          facility TEXT NOT NULL REFERENCES facility (id),
          audit_case TEXT NOT NULL,
          encounter TEXT NOT NULL,
          drawn BIGINT,
          PRIMARY KEY (facility, audit_case, encounter))
        """),
      .distributed("audit_population"),
      .appendOnly("audit_population"),
      .sql(
        """
        CREATE TABLE audit_finding (
          facility TEXT NOT NULL REFERENCES facility (id),
          audit_case TEXT NOT NULL,
          encounter TEXT NOT NULL,
          verdict TEXT NOT NULL,
          difference BIGINT NOT NULL,
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, audit_case, encounter))
        """),
      .distributed("audit_finding"),
    ])

  /// Which auditor may look into which case, until when, and who sits beside (EMR-11).
  static let auditAccess = Migration(
    112, "audit access",
    [
      .sql(
        """
        CREATE TABLE audit_access (
          facility TEXT NOT NULL REFERENCES facility (id),
          audit_case TEXT NOT NULL,
          account TEXT NOT NULL,
          companion TEXT NOT NULL,
          since TEXT NOT NULL,
          until TEXT NOT NULL,
          granted_at BIGINT NOT NULL,
          granted_by TEXT NOT NULL,
          ended_at BIGINT,
          ended_by TEXT,
          PRIMARY KEY (facility, audit_case, account),
          CHECK (until >= since))
        """),
      .distributed("audit_access"),
      .sql("CREATE INDEX audit_access_account ON audit_access (facility, account)"),
    ])
}
