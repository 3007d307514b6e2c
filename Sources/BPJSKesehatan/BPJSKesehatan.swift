public import Store

/// The connector to the services of BPJS Kesehatan.
public enum BPJSKesehatan {
  /// This connector's own steps of the schema.
  public static let migrations: [Migration] = [.pcareReferences]
}
