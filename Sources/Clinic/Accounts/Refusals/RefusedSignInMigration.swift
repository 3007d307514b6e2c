public import Store

extension Migration {
  /// Sign-ins that were refused (SEC-11), counted by the hour. The name of a facility's account stands under that facility;
  /// what is nobody's name stands under none. Never a password.
  public static let refusedSignIns = Migration(
    81, "refused sign-ins",
    [
      .sql(
        """
        CREATE TABLE refused_sign_in (
          facility TEXT NOT NULL,
          cause TEXT NOT NULL CHECK (cause IN ('password', 'used-up', 'locked', 'name', 'closed', 'too-many')),
          user_name TEXT NOT NULL,
          address TEXT NOT NULL,
          hour BIGINT NOT NULL,
          times BIGINT NOT NULL,
          last_at BIGINT NOT NULL,
          PRIMARY KEY (facility, hour, cause, user_name, address))
        """),
      .distributed("refused_sign_in"),
    ])
}
