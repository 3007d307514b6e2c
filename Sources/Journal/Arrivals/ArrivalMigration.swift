public import Store

extension Migration {
  /// The facilities whose data is coming in from another database and is not whole yet.
  public static let arrivals = Migration(
    71, "arrivals",
    [
      .sql(
        """
        CREATE TABLE arriving_facility (
          facility TEXT NOT NULL PRIMARY KEY,
          relocation TEXT NOT NULL)
        """),
      .reference("arriving_facility"),
    ])
}
