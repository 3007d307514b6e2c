public import Store

extension Migration {
  /// The chain, the payloads apart from it, and the head each facility writes behind.
  public static let journal = Migration(
    2, "journal",
    [
      .sql(
        """
        CREATE TABLE journal_entry (
          facility TEXT NOT NULL,
          sequence BIGINT NOT NULL,
          at BIGINT NOT NULL,
          account TEXT,
          role TEXT NOT NULL,
          purpose TEXT NOT NULL,
          kind TEXT NOT NULL,
          patient TEXT,
          subject TEXT,
          payload_digest TEXT NOT NULL,
          previous TEXT NOT NULL,
          hash TEXT NOT NULL,
          PRIMARY KEY (facility, sequence))
        """),
      .distributed("journal_entry"),
      .sql("CREATE INDEX journal_entry_patient ON journal_entry (patient, at) WHERE patient IS NOT NULL"),
      .sql("CREATE INDEX journal_entry_subject ON journal_entry (subject) WHERE subject IS NOT NULL"),
      .appendOnly("journal_entry"),
      .sql(
        """
        CREATE TABLE journal_payload (
          facility TEXT NOT NULL,
          sequence BIGINT NOT NULL,
          salt TEXT NOT NULL,
          body TEXT NOT NULL,
          PRIMARY KEY (facility, sequence))
        """),
      .distributed("journal_payload"),
      .sql(
        """
        CREATE TABLE journal_head (
          facility TEXT NOT NULL PRIMARY KEY,
          sequence BIGINT NOT NULL,
          hash TEXT NOT NULL)
        """),
      .distributed("journal_head"),
      .sql(
        """
        CREATE TABLE subscriber_cursor (
          subscriber TEXT NOT NULL,
          facility TEXT NOT NULL,
          sequence BIGINT NOT NULL,
          PRIMARY KEY (subscriber, facility))
        """),
      .distributed("subscriber_cursor"),
    ])
}
