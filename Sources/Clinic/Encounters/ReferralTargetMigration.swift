import Store

extension Migration {
  /// What a referral asks of the hospital, and the poli an internal referral goes to.
  static let referralTargets = Migration(
    20, "referral targets",
    [
      .sql("ALTER TABLE referral ADD COLUMN sarana_code TEXT"),
      .sql(
        """
        CREATE TABLE internal_referral (
          id TEXT NOT NULL,
          facility TEXT NOT NULL REFERENCES facility (id),
          encounter TEXT NOT NULL REFERENCES encounter (id),
          patient TEXT NOT NULL REFERENCES patient (id),
          version BIGINT NOT NULL CHECK (version > 0),
          position BIGINT NOT NULL,
          at BIGINT NOT NULL,
          author TEXT NOT NULL REFERENCES practitioner (id),
          room TEXT NOT NULL REFERENCES room (id),
          room_name TEXT NOT NULL,
          poli_code TEXT,
          reason TEXT NOT NULL,
          PRIMARY KEY (encounter, version, id))
        """),
      .distributed("internal_referral"),
      .appendOnly("internal_referral"),
    ])
}
