import Store

extension Migration {
  /// Results and reports in versions, and the calls that critical values led to. All of it is only ever added to.
  static let laboratoryResults = Migration(
    22, "laboratory results",
    [
      .sql(
        """
        CREATE TABLE laboratory_result (
          id TEXT NOT NULL,
          version BIGINT NOT NULL CHECK (version > 0),
          service_request TEXT NOT NULL REFERENCES service_request (id),
          specimen TEXT NOT NULL REFERENCES specimen (id),
          value TEXT NOT NULL,
          reference TEXT,
          interpretation TEXT,
          explanation TEXT NOT NULL,
          entered_at BIGINT NOT NULL,
          entered_by TEXT NOT NULL REFERENCES practitioner (id),
          PRIMARY KEY (id, version),
          UNIQUE (service_request, version))
        """),
      .appendOnly("laboratory_result"),
      .sql(
        """
        CREATE TABLE critical_call (
          id TEXT NOT NULL PRIMARY KEY,
          result TEXT NOT NULL,
          version BIGINT NOT NULL,
          called TEXT NOT NULL,
          read_back BIGINT NOT NULL,
          called_at BIGINT NOT NULL,
          called_by TEXT NOT NULL REFERENCES practitioner (id),
          FOREIGN KEY (result, version) REFERENCES laboratory_result (id, version))
        """),
      .appendOnly("critical_call"),
      .sql("CREATE INDEX critical_call_result ON critical_call (result, version)"),
      .sql(
        """
        CREATE TABLE diagnostic_report (
          id TEXT NOT NULL,
          version BIGINT NOT NULL CHECK (version > 0),
          laboratory_order TEXT NOT NULL REFERENCES laboratory_order (id),
          conclusion TEXT NOT NULL,
          reason TEXT NOT NULL DEFAULT '',
          released_at BIGINT NOT NULL,
          released_by TEXT NOT NULL REFERENCES practitioner (id),
          PRIMARY KEY (id, version),
          UNIQUE (laboratory_order, version))
        """),
      .appendOnly("diagnostic_report"),
    ])
}
