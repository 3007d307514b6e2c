import Store

extension Migration {
  /// P-Care's lists as they were last read, each with its age. A list belongs to the log-in it was read with:
  /// poli and doctors differ from facility to facility (contract 4.9).
  static let pcareReferences = Migration(
    60, "pcare references",
    [
      .sql(
        """
        CREATE TABLE pcare_list (
          login TEXT NOT NULL,
          list TEXT NOT NULL,
          read_at BIGINT,
          tried_at BIGINT NOT NULL,
          problem TEXT,
          PRIMARY KEY (login, list))
        """),
      .distributed("pcare_list", by: "login"),
      .sql(
        """
        CREATE TABLE pcare_reference (
          login TEXT NOT NULL,
          list TEXT NOT NULL,
          parent TEXT NOT NULL,
          code TEXT NOT NULL,
          name TEXT NOT NULL,
          search TEXT NOT NULL,
          flag BIGINT,
          amount BIGINT,
          position BIGINT NOT NULL,
          PRIMARY KEY (login, list, parent, code))
        """),
      .distributed("pcare_reference", by: "login"),
    ])
}
