import Store

extension Migration {
  /// Whether a referred patient went by an ambulance, how far, and what was done before (TAR-23). Empty in every letter that is
  /// older: nobody was asked then.
  static let ambulanceRides = Migration(
    153, "ambulance rides",
    [
      .sql("ALTER TABLE referral ADD COLUMN ambulance TEXT CHECK (ambulance IN ('land', 'water'))"),
      .sql("ALTER TABLE referral ADD COLUMN ambulance_km BIGINT"),
      .sql("ALTER TABLE referral ADD COLUMN stabilisation TEXT"),
    ])
}
