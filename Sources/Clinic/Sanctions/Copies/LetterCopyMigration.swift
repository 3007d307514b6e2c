import Store

extension Migration {
  /// Copies of warnings and of the end of the agreement to the Dinas and the association (PKS 004 Ps.11(4)).
  static let letterCopies = Migration(
    135, "letter copies",
    [
      .sql(
        """
        CREATE TABLE letter_copy (
          facility TEXT NOT NULL REFERENCES facility (id),
          subject TEXT NOT NULL,
          recipient TEXT NOT NULL CHECK (recipient IN ('dinas', 'asosiasi')),
          number BIGINT NOT NULL,
          sent_on TEXT NOT NULL,
          way TEXT NOT NULL,
          proof TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, subject, recipient, number))
        """),
      .distributed("letter_copy"),
      .appendOnly("letter_copy"),
    ])
}
