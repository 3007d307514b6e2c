import Store

extension Migration {
  /// What is fixed of a claim when it goes: the tax on its honorarium and the documents of its file; and what BPJS counted.
  static let claimCounts = Migration(
    146, "claim counts",
    [
      .sql("ALTER TABLE claim ADD COLUMN tax BIGINT"),
      .sql("ALTER TABLE claim ADD COLUMN documents BIGINT"),
      .sql("ALTER TABLE claim_batch ADD COLUMN insurer_documents BIGINT"),
      .sql(
        """
        UPDATE claim SET documents = (SELECT COUNT(*) FROM claim_evidence e
          WHERE e.facility = claim.facility AND e.claim = claim.id) WHERE batch IS NOT NULL
        """),
    ])
}
