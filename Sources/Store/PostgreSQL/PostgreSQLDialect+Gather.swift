extension PostgreSQLDialect {
  /// The index keeps a list of what is still to be sorted in while rows come; the list is worked off at the end.
  func gather(_ index: TextIndex) -> (before: [String], after: [String]) {
    (
      [eachPart(of: index, "ALTER INDEX %s SET (fastupdate = on, gin_pending_list_limit = 1048576)")],
      [
        eachPart(of: index, "SELECT gin_clean_pending_list(''%s'')"),
        eachPart(of: index, "ALTER INDEX %s SET (fastupdate = off)"),
        eachPart(of: index, "ALTER INDEX %s RESET (gin_pending_list_limit)"),
      ]
    )
  }

  /// The same for a table in one piece and for one in partitions.
  private func eachPart(of index: TextIndex, _ statement: String) -> String {
    """
    DO $$
    DECLARE part REGCLASS;
    BEGIN
      FOR part IN SELECT oid::regclass FROM pg_class WHERE relkind = 'i' AND (oid = '\(index.name)'::regclass
        OR oid IN (SELECT relid FROM pg_partition_tree('\(index.name)'))) LOOP
        EXECUTE format('\(statement)', part);
      END LOOP;
    END $$
    """
  }
}
