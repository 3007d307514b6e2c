public import Store

extension Migration {
  /// Which server has a delivery in its hands: several may serve one database.
  public static let deliveryHolders = Migration(
    4, "delivery holders", [.sql("ALTER TABLE delivery ADD COLUMN holder TEXT")])
}
