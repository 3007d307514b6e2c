public import Store

extension Migration {
  /// Answers of other systems that could not be read, for a while. They may hold personal data.
  public static let unreadableAnswers = Migration(
    7, "unreadable answers",
    [
      .sql(
        """
        CREATE TABLE unreadable_answer (
          id TEXT NOT NULL PRIMARY KEY,
          facility TEXT NOT NULL,
          destination TEXT NOT NULL,
          delivery TEXT REFERENCES delivery (id),
          at BIGINT NOT NULL,
          call TEXT NOT NULL,
          status BIGINT NOT NULL,
          reason TEXT NOT NULL,
          size BIGINT NOT NULL,
          body TEXT NOT NULL)
        """),
      .distributed("unreadable_answer"),
      .sql("CREATE INDEX unreadable_answer_delivery ON unreadable_answer (delivery, at)"),
      .sql("CREATE INDEX unreadable_answer_facility ON unreadable_answer (facility, at)"),
      .sql("CREATE INDEX unreadable_answer_at ON unreadable_answer (at)"),
    ])
}
