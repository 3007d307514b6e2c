public import Store

extension Migration {
  /// Figures: what happened, counted, without anybody's name. Every key begins with the facility, so that the figures of
  /// many districts meet in one warehouse without touching.
  ///
  /// `measure` stands before `day`: the line of a Puskesmas in a list reads a few rows a day, and none of its diagnoses.
  public static let figures = Migration(
    73, "figures",
    [
      .sql(
        """
        CREATE TABLE figure_day (
          facility TEXT NOT NULL,
          measure TEXT NOT NULL,
          day TEXT NOT NULL,
          kind TEXT NOT NULL,
          sex TEXT NOT NULL,
          age TEXT NOT NULL,
          amount BIGINT NOT NULL,
          PRIMARY KEY (facility, measure, day, kind, sex, age))
        """),
      .distributed("figure_day"),
      .sql(
        """
        CREATE TABLE figure_source (
          facility TEXT NOT NULL,
          source TEXT NOT NULL,
          day TEXT NOT NULL,
          cells TEXT NOT NULL,
          PRIMARY KEY (facility, source))
        """),
      .distributed("figure_source"),
      .sql("CREATE INDEX figure_source_day ON figure_source (facility, day)"),
      .sql(
        """
        CREATE TABLE figure_facility (
          facility TEXT NOT NULL PRIMARY KEY,
          name TEXT NOT NULL,
          district_code TEXT NOT NULL,
          district TEXT NOT NULL,
          zone TEXT NOT NULL,
          complete_until BIGINT NOT NULL)
        """),
      .distributed("figure_facility"),
      .sql("CREATE INDEX figure_facility_district ON figure_facility (district_code)"),
    ])
}
