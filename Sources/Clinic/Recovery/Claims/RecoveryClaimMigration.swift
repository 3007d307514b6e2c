import Store

extension Migration {
  /// Which paid claims a loss is about, and how much of it is each one's (PKS 004 Ps.10).
  static let recoveryClaims = Migration(
    172, "recovery claims",
    [
      .sql(
        """
        CREATE TABLE recovery_claim (
          facility TEXT NOT NULL REFERENCES facility (id),
          recovery TEXT NOT NULL,
          place BIGINT NOT NULL,
          claim TEXT NOT NULL,
          amount BIGINT NOT NULL CHECK (amount > 0),
          PRIMARY KEY (facility, recovery, claim))
        """),
      .distributed("recovery_claim"),
      .appendOnly("recovery_claim"),
      .sql("CREATE INDEX recovery_claim_of ON recovery_claim (facility, claim)"),
    ])
}
