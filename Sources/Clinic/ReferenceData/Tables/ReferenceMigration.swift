public import Store

extension Migration {
  /// The classifications and lists that records point into, the same for every facility of an installation.
  ///
  /// `searched` is the folded text of title and words; its index finds any fragment of it.
  public static let referenceData = Migration(
    12, "reference data",
    [
      .sql(
        """
        CREATE TABLE diagnosis_code (
          key \(type: .serialKey),
          code TEXT NOT NULL UNIQUE,
          title TEXT NOT NULL,
          words TEXT NOT NULL,
          fktp144 TEXT NOT NULL,
          level TEXT,
          primary_care BIGINT NOT NULL,
          non_spesialis BIGINT NOT NULL,
          searched TEXT NOT NULL)
        """),
      .reference("diagnosis_code"),
      .textIndex(.diagnoses),
      .sql(
        """
        CREATE TABLE procedure_code (
          key \(type: .serialKey),
          code TEXT NOT NULL UNIQUE,
          title TEXT NOT NULL,
          words TEXT NOT NULL,
          searched TEXT NOT NULL)
        """),
      .reference("procedure_code"),
      .textIndex(.procedures),
      .sql(
        """
        CREATE TABLE region (
          code TEXT NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          level TEXT NOT NULL,
          kind TEXT,
          parent TEXT)
        """),
      .reference("region"),
      .sql("CREATE INDEX region_parent ON region (parent, name)"),
      .sql(
        """
        CREATE TABLE drug_product (
          key \(type: .serialKey),
          code TEXT NOT NULL UNIQUE,
          kind TEXT NOT NULL,
          name TEXT NOT NULL,
          searched TEXT NOT NULL)
        """),
      .reference("drug_product"),
      .textIndex(.drugProducts),
      .sql(
        """
        CREATE TABLE loinc_test (
          key \(type: .serialKey),
          code TEXT NOT NULL UNIQUE,
          display TEXT NOT NULL,
          scale TEXT,
          unit TEXT,
          method TEXT,
          specimen TEXT,
          searched TEXT NOT NULL)
        """),
      .reference("loinc_test"),
      .textIndex(.loincTests),
      .sql(
        """
        CREATE TABLE drug (
          key \(type: .serialKey),
          code TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          content TEXT NOT NULL,
          searched TEXT NOT NULL)
        """),
      .reference("drug"),
      .textIndex(.drugs),
      .sql(
        """
        CREATE TABLE laboratory_test (
          key \(type: .serialKey),
          code TEXT NOT NULL UNIQUE,
          name TEXT NOT NULL,
          content TEXT NOT NULL,
          searched TEXT NOT NULL)
        """),
      .reference("laboratory_test"),
      .textIndex(.laboratoryTests),
      .sql(
        """
        CREATE TABLE laboratory_range (
          test TEXT NOT NULL REFERENCES laboratory_test (code),
          sex TEXT,
          age_from_days BIGINT NOT NULL,
          age_below_days BIGINT,
          content TEXT NOT NULL,
          source TEXT NOT NULL)
        """),
      .reference("laboratory_range"),
      .sql("CREATE INDEX laboratory_range_test ON laboratory_range (test)"),
      .sql(
        """
        CREATE TABLE reference_import (
          key \(type: .serialKey),
          kind TEXT NOT NULL,
          file TEXT NOT NULL,
          digest TEXT NOT NULL,
          line_count BIGINT NOT NULL,
          added BIGINT NOT NULL,
          changed BIGINT NOT NULL,
          imported_at BIGINT NOT NULL)
        """),
      .reference("reference_import"),
    ])
}

extension TextIndex {
  static let diagnoses = TextIndex(
    "diagnosis_code_text", on: "diagnosis_code", column: "searched", key: "key")
  static let procedures = TextIndex(
    "procedure_code_text", on: "procedure_code", column: "searched", key: "key")
  static let drugProducts = TextIndex("drug_product_text", on: "drug_product", column: "searched", key: "key")
  static let loincTests = TextIndex("loinc_test_text", on: "loinc_test", column: "searched", key: "key")
  static let drugs = TextIndex("drug_text", on: "drug", column: "searched", key: "key")
  static let laboratoryTests = TextIndex(
    "laboratory_test_text", on: "laboratory_test", column: "searched", key: "key")
}
