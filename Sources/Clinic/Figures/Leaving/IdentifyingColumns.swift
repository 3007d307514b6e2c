/// The columns of this schema by which a person can be called, found or described (UU 27/2022 art. 4): none of them may
/// ever be published.
public enum IdentifyingColumns {
  private static let names: Set<String> = [
    "patient", "encounter", "practitioner", "account", "author", "name", "folded_name", "birth_date",
    "birth_place",
    "nik", "passport", "mother", "birth_order", "jkn_number", "card", "family_card", "phone", "address", "rt",
    "rw",
    "region_code", "citizenship", "blood_group", "deceased_on", "medical_record_number", "reason", "text",
    "body",
    "problem", "subject", "key", "remote_id", "source", "cells", "user_name", "password", "digest", "hash",
  ]

  /// A place has a name too, and may be told.
  private static let ofPlaces: Set<String> = ["figure_facility.name"]

  public static func contains(_ column: String, of table: String) -> Bool {
    names.contains(column) && !ofPlaces.contains("\(table).\(column)")
  }
}
