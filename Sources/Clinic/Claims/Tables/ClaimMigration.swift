import Store

extension Migration {
  /// Claims for what capitation does not pay: services, their evidence, the batches they go in, and BPJS's answers.
  static let claims = Migration(
    94, "claims",
    [
      .sql(
        """
        CREATE TABLE claim (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          origin TEXT NOT NULL CHECK (origin IN ('record', 'hand', 'network', 'club')),
          source TEXT NOT NULL,
          patient TEXT REFERENCES patient (id),
          club TEXT,
          encounter TEXT,
          network TEXT,
          day TEXT NOT NULL,
          performer TEXT NOT NULL,
          practitioner TEXT,
          performer_name TEXT NOT NULL,
          service TEXT NOT NULL,
          diagnosis TEXT NOT NULL,
          stage TEXT NOT NULL CHECK (stage IN ('entered', 'approved', 'returned', 'withdrawn')),
          stage_reason TEXT NOT NULL,
          batch TEXT,
          payable BIGINT,
          code TEXT,
          verdict TEXT,
          paid BIGINT,
          answer_reason TEXT,
          entered_at BIGINT NOT NULL,
          entered_by TEXT NOT NULL,
          approved_at BIGINT,
          approved_by TEXT,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number),
          UNIQUE (facility, source),
          CHECK ((patient IS NULL) <> (club IS NULL)))
        """),
      .distributed("claim"),
      .sql("CREATE INDEX claim_day ON claim (facility, day)"),
      .sql("CREATE INDEX claim_batch_lines ON claim (facility, batch)"),
      .sql("CREATE INDEX claim_patient ON claim (patient, day)"),
      .sql(
        """
        CREATE TABLE claim_evidence (
          facility TEXT NOT NULL REFERENCES facility (id),
          claim TEXT NOT NULL,
          item TEXT NOT NULL,
          ticked_at BIGINT NOT NULL,
          ticked_by TEXT NOT NULL,
          PRIMARY KEY (facility, claim, item))
        """),
      .distributed("claim_evidence"),
      .sql(
        """
        CREATE TABLE claim_batch (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          kind TEXT NOT NULL CHECK (kind IN ('service', 'club')),
          month TEXT NOT NULL,
          stage TEXT NOT NULL,
          submitted_on TEXT,
          count_checked_on TEXT,
          returned_on TEXT,
          complete_on TEXT,
          verifying_on TEXT,
          feedback_on TEXT,
          agreed_on TEXT,
          signed_on TEXT,
          paid_on TEXT,
          paid BIGINT,
          tax BIGINT,
          fee BIGINT,
          delay_cause TEXT,
          made_at BIGINT NOT NULL,
          made_by TEXT NOT NULL,
          PRIMARY KEY (facility, id),
          UNIQUE (facility, number))
        """),
      .distributed("claim_batch"),
      .sql(
        """
        CREATE TABLE claim_step (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          subject TEXT NOT NULL,
          what TEXT NOT NULL,
          happened_on TEXT NOT NULL,
          note TEXT NOT NULL,
          noted_at BIGINT NOT NULL,
          noted_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .appendOnly("claim_step"),
      .distributed("claim_step"),
      .sql("CREATE INDEX claim_step_of ON claim_step (facility, subject, noted_at)"),
      .sql(
        """
        CREATE TABLE claim_setting (
          facility TEXT NOT NULL PRIMARY KEY REFERENCES facility (id),
          poned BIGINT NOT NULL,
          beds BIGINT NOT NULL,
          ambulance BIGINT,
          head TEXT NOT NULL,
          head_number TEXT NOT NULL,
          bank TEXT NOT NULL,
          bank_account TEXT NOT NULL,
          set_at BIGINT NOT NULL,
          set_by TEXT NOT NULL)
        """),
      .distributed("claim_setting"),
    ])
}
