public import Store

/// What leaves a district for the province and the ministry: figures, and nothing by which a person could be called.
public enum PublishedFigures {
  /// - Parameter diagnoses: whether figures of diagnoses go too. Rare ones in a small Puskesmas can point at somebody;
  ///   see docs/decisions/0008-warehouse.md.
  public static func tables(diagnoses: Bool = true) -> [PublishedTable] {
    [figures(diagnoses: diagnoses), facilities, comparisons]
  }

  private static func figures(diagnoses: Bool) -> PublishedTable {
    let columns: [StaticString] = ["facility", "measure", "day", "kind", "sex", "age", "amount"]
    return diagnoses
      ? PublishedTable("figure_day", columns)
      : PublishedTable("figure_day", columns, where: "measure <> 'diagnosis'")
  }

  private static let facilities = PublishedTable(
    "figure_facility", ["facility", "name", "district_code", "district", "zone", "complete_until"])

  /// Without `problem`: a sentence of another system may say anything.
  private static let comparisons = PublishedTable(
    "reconciliation", ["id", "facility", "destination", "day", "at", "ours", "theirs", "by_hand"])
}
