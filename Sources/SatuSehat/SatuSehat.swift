public import Store

/// The connector to SATUSEHAT, the national health data platform.
public enum SatuSehat {
  /// The word for it among destinations, in the tables and on the screen's addresses.
  public static let destination = "satusehat"

  /// This connector's own steps of the schema.
  public static let migrations: [Migration] = [.satusehatNames, .satusehatNameFacilities]
}
