import Store

extension Migration {
  /// When a claim was named: after the recovery was agreed on, perhaps. Empty for those that were named before it was kept: with
  /// the recovery itself, as far as anybody knows.
  static let recoveryClaimTimes = Migration(
    176, "when recovery claims were named",
    [.sql("ALTER TABLE recovery_claim ADD COLUMN recorded_at BIGINT")])
}
