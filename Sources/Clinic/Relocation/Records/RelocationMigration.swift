import Store

extension Migration {
  /// Moves of facilities from one database into another. `departure` stands where they left, everything else where
  /// they arrived; the identity of a move is the same on both sides.
  static let relocations = Migration(
    72, "relocations",
    [
      .sql(
        """
        CREATE TABLE departure (
          id TEXT NOT NULL PRIMARY KEY,
          target TEXT NOT NULL,
          began_at BIGINT NOT NULL,
          completed_at BIGINT)
        """),
      .local("departure"),
      .sql(
        """
        CREATE TABLE relocation (
          id TEXT NOT NULL PRIMARY KEY,
          source TEXT NOT NULL,
          began_at BIGINT NOT NULL,
          opened_at BIGINT,
          row_count BIGINT NOT NULL DEFAULT 0,
          entry_count BIGINT NOT NULL DEFAULT 0)
        """),
      .local("relocation"),
      .sql(
        """
        CREATE TABLE relocation_facility (
          relocation TEXT NOT NULL REFERENCES relocation (id),
          facility TEXT NOT NULL,
          name TEXT NOT NULL,
          sequence BIGINT NOT NULL,
          hash TEXT NOT NULL,
          PRIMARY KEY (relocation, facility))
        """),
      .local("relocation_facility"),
      .sql(
        """
        CREATE TABLE relocation_table (
          relocation TEXT NOT NULL REFERENCES relocation (id),
          name TEXT NOT NULL,
          position TEXT NOT NULL,
          moved BIGINT NOT NULL,
          same BIGINT NOT NULL,
          kept BIGINT NOT NULL,
          sum BIGINT NOT NULL,
          done BIGINT NOT NULL,
          PRIMARY KEY (relocation, name))
        """),
      .local("relocation_table"),
      .sql(
        """
        CREATE TABLE relocation_account (
          relocation TEXT NOT NULL REFERENCES relocation (id),
          account TEXT NOT NULL,
          former_name TEXT NOT NULL,
          user_name TEXT NOT NULL,
          PRIMARY KEY (relocation, account))
        """),
      .local("relocation_account"),
      .sql(
        """
        CREATE TABLE relocation_difference (
          relocation TEXT NOT NULL REFERENCES relocation (id),
          table_name TEXT NOT NULL,
          row_key TEXT NOT NULL,
          PRIMARY KEY (relocation, table_name, row_key))
        """),
      .local("relocation_difference"),
    ])
}
