public import Store

extension Migration {
  /// How many deliveries wait for each destination is counted in the index alone, however many were delivered.
  public static let openDeliveries = Migration(
    68, "open deliveries",
    [
      .sql(
        """
        CREATE INDEX delivery_open ON delivery (facility, destination)
        WHERE state IN ('waiting', 'sending', 'retry')
        """)
    ])
}
