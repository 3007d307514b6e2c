import Store

extension Migration {
  /// Claim lines behind a hit, and until when their history has been looked at (FRD-03).
  static let claimFraud = Migration(
    119, "claim fraud",
    [
      .sql("ALTER TABLE fraud_hit ADD COLUMN claims TEXT NOT NULL DEFAULT '[]'"),
      .sql("ALTER TABLE fraud_scan ADD COLUMN claims_until BIGINT NOT NULL DEFAULT -1"),
      // Which months have a line that is new or was changed is asked without reading every step.
      .sql("CREATE INDEX claim_step_at ON claim_step (facility, noted_at)"),
    ])
}
