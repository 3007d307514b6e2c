import Store

extension Migration {
  /// What hangs on a laboratory order says whose it is, as the order does. The tables are made anew and filled from the
  /// order: on SQLite no other way leads to a column that is never empty. What is append-only stays so.
  static let laboratoryFacilities = Migration(
    77, "facilities of laboratory work",
    [
      .sql("ALTER TABLE service_request RENAME TO former_service_request"),
      .sql("ALTER TABLE specimen RENAME TO former_specimen"),
      .sql("ALTER TABLE specimen_request RENAME TO former_specimen_request"),
      .sql("ALTER TABLE laboratory_result RENAME TO former_laboratory_result"),
      .sql("ALTER TABLE critical_call RENAME TO former_critical_call"),
      .sql("ALTER TABLE diagnostic_report RENAME TO former_diagnostic_report"),
      .sql(
        """
        CREATE TABLE service_request (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          laboratory_order TEXT NOT NULL REFERENCES laboratory_order (id),
          line BIGINT NOT NULL CHECK (line > 0),
          test_code TEXT NOT NULL,
          test TEXT NOT NULL,
          UNIQUE (laboratory_order, line),
          UNIQUE (laboratory_order, test_code))
        """),
      .sql(
        """
        INSERT INTO service_request (id, facility, laboratory_order, line, test_code, test)
        SELECT r.id, o.facility, r.laboratory_order, r.line, r.test_code, r.test
        FROM former_service_request r JOIN laboratory_order o ON o.id = r.laboratory_order
        """),
      .sql(
        """
        CREATE TABLE specimen (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          laboratory_order TEXT NOT NULL REFERENCES laboratory_order (id),
          number TEXT NOT NULL,
          type TEXT NOT NULL,
          collected_at BIGINT NOT NULL,
          collected_by TEXT NOT NULL REFERENCES practitioner (id),
          UNIQUE (laboratory_order, number))
        """),
      .sql(
        """
        INSERT INTO specimen (id, facility, laboratory_order, number, type, collected_at, collected_by)
        SELECT s.id, o.facility, s.laboratory_order, s.number, s.type, s.collected_at, s.collected_by
        FROM former_specimen s JOIN laboratory_order o ON o.id = s.laboratory_order
        """),
      .sql(
        """
        CREATE TABLE specimen_request (
          facility TEXT NOT NULL REFERENCES facility (id),
          specimen TEXT NOT NULL REFERENCES specimen (id),
          service_request TEXT NOT NULL PRIMARY KEY REFERENCES service_request (id))
        """),
      .sql(
        """
        INSERT INTO specimen_request (facility, specimen, service_request)
        SELECT s.facility, l.specimen, l.service_request
        FROM former_specimen_request l JOIN specimen s ON s.id = l.specimen
        """),
      .sql(
        """
        CREATE TABLE laboratory_result (
          id TEXT NOT NULL,
          facility TEXT NOT NULL REFERENCES facility (id),
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
      .sql(
        """
        INSERT INTO laboratory_result (id, facility, version, service_request, specimen, value, reference,
          interpretation, explanation, entered_at, entered_by)
        SELECT v.id, s.facility, v.version, v.service_request, v.specimen, v.value, v.reference,
          v.interpretation, v.explanation, v.entered_at, v.entered_by
        FROM former_laboratory_result v JOIN specimen s ON s.id = v.specimen
        """),
      .sql(
        """
        CREATE TABLE critical_call (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL REFERENCES facility (id),
          result TEXT NOT NULL,
          version BIGINT NOT NULL,
          called TEXT NOT NULL,
          read_back BIGINT NOT NULL,
          called_at BIGINT NOT NULL,
          called_by TEXT NOT NULL REFERENCES practitioner (id),
          FOREIGN KEY (result, version) REFERENCES laboratory_result (id, version))
        """),
      .sql(
        """
        INSERT INTO critical_call (id, facility, result, version, called, read_back, called_at, called_by)
        SELECT c.id, v.facility, c.result, c.version, c.called, c.read_back, c.called_at, c.called_by
        FROM former_critical_call c JOIN laboratory_result v ON v.id = c.result AND v.version = c.version
        """),
      .sql(
        """
        CREATE TABLE diagnostic_report (
          id TEXT NOT NULL,
          facility TEXT NOT NULL REFERENCES facility (id),
          version BIGINT NOT NULL CHECK (version > 0),
          laboratory_order TEXT NOT NULL REFERENCES laboratory_order (id),
          conclusion TEXT NOT NULL,
          reason TEXT NOT NULL DEFAULT '',
          released_at BIGINT NOT NULL,
          released_by TEXT NOT NULL REFERENCES practitioner (id),
          PRIMARY KEY (id, version),
          UNIQUE (laboratory_order, version))
        """),
      .sql(
        """
        INSERT INTO diagnostic_report (id, facility, version, laboratory_order, conclusion, reason, released_at,
          released_by)
        SELECT d.id, o.facility, d.version, d.laboratory_order, d.conclusion, d.reason, d.released_at, d.released_by
        FROM former_diagnostic_report d JOIN laboratory_order o ON o.id = d.laboratory_order
        """),
      .sql("DROP TABLE former_diagnostic_report"),
      .sql("DROP TABLE former_critical_call"),
      .sql("DROP TABLE former_laboratory_result"),
      .sql("DROP TABLE former_specimen_request"),
      .sql("DROP TABLE former_specimen"),
      .sql("DROP TABLE former_service_request"),
      .sql("CREATE INDEX critical_call_result ON critical_call (result, version)"),
      .appendOnly("laboratory_result"),
      .appendOnly("critical_call"),
      .appendOnly("diagnostic_report"),
      .distributed("service_request"),
      .distributed("specimen"),
      .distributed("specimen_request"),
      .distributed("laboratory_result"),
      .distributed("critical_call"),
      .distributed("diagnostic_report"),
    ])
}
