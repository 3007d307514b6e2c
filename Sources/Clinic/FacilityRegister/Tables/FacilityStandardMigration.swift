import Store

extension Migration {
  /// Where Janji Layanan JKN hangs, with its photograph, and what hardware and network were found to be (FAC-12, FAC-15).
  static let facilityStandards = Migration(
    121, "facility standards",
    [
      .sql(
        """
        CREATE TABLE promise_posting (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          place TEXT NOT NULL,
          posted_on TEXT NOT NULL,
          photo \(type: .blob) NOT NULL,
          photo_type TEXT NOT NULL,
          photo_size BIGINT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          removed_at BIGINT,
          removed_by TEXT,
          removal_reason TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("promise_posting"),
      .sql(
        """
        CREATE TABLE equipment_assessment (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          assessed_on TEXT NOT NULL,
          findings TEXT NOT NULL,
          assessed_at BIGINT NOT NULL,
          assessed_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("equipment_assessment"),
    ])
}
