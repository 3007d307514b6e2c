import Store

extension Migration {
  /// The fraud prevention team with its decree, members and meetings, and the declarations against bribery (PKS 004 Ps.4(2)m,
  /// (4)u, (4)x). What was written down in `fraud_team_entry` until then moves here; only the SPTJM stay there.
  static let fraudTeam = Migration(
    142, "fraud team",
    [
      .sql(
        """
        CREATE TABLE fraud_team_decree (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          number TEXT NOT NULL,
          decreed_on TEXT NOT NULL,
          valid_from TEXT NOT NULL,
          valid_until TEXT,
          note TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          ended_on TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("fraud_team_decree"),
      .sql(
        """
        CREATE TABLE fraud_team_member (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          decree TEXT,
          name TEXT NOT NULL,
          part TEXT NOT NULL,
          part_note TEXT NOT NULL,
          since TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          ended_on TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("fraud_team_member"),
      .sql(
        """
        CREATE TABLE fraud_team_meeting (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          held_on TEXT NOT NULL,
          place TEXT NOT NULL,
          agenda TEXT NOT NULL,
          decisions TEXT NOT NULL,
          guests TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          PRIMARY KEY (facility, id))
        """),
      .distributed("fraud_team_meeting"),
      .sql(
        """
        CREATE TABLE fraud_team_attendance (
          facility TEXT NOT NULL REFERENCES facility (id),
          meeting TEXT NOT NULL,
          member TEXT NOT NULL,
          present BIGINT NOT NULL,
          PRIMARY KEY (facility, meeting, member))
        """),
      .distributed("fraud_team_attendance"),
      .sql(
        """
        CREATE TABLE integrity_declaration (
          facility TEXT NOT NULL REFERENCES facility (id),
          id TEXT NOT NULL,
          party TEXT NOT NULL CHECK (party IN ('puskesmas', 'bpjs')),
          signer TEXT NOT NULL,
          position TEXT NOT NULL,
          signer_number TEXT NOT NULL,
          place TEXT NOT NULL,
          recorded_at BIGINT NOT NULL,
          recorded_by TEXT NOT NULL,
          signed_on TEXT,
          PRIMARY KEY (facility, id))
        """),
      .distributed("integrity_declaration"),
      .sql(
        """
        INSERT INTO fraud_team_decree (facility, id, number, decreed_on, valid_from, note, recorded_at, recorded_by,
          ended_on)
        SELECT facility, id, title, on_day, on_day, note, recorded_at, recorded_by, ended_on FROM fraud_team_entry
        WHERE kind = 'decree'
        """),
      .sql(
        """
        INSERT INTO fraud_team_member (facility, id, name, part, part_note, since, recorded_at, recorded_by, ended_on)
        SELECT facility, id, title, 'other', note, on_day, recorded_at, recorded_by, ended_on FROM fraud_team_entry
        WHERE kind = 'member'
        """),
      .sql(
        """
        INSERT INTO fraud_team_meeting (facility, id, held_on, place, agenda, decisions, guests, recorded_at,
          recorded_by)
        SELECT facility, id, on_day, '', title, note, '', recorded_at, recorded_by FROM fraud_team_entry
        WHERE kind = 'meeting'
        """),
      .sql(
        """
        INSERT INTO integrity_declaration (facility, id, party, signer, position, signer_number, place, recorded_at,
          recorded_by, signed_on)
        SELECT facility, id, 'puskesmas', title, note, '', '', recorded_at, recorded_by, on_day FROM fraud_team_entry
        WHERE kind = 'declaration'
        """),
      .sql("DELETE FROM fraud_team_entry WHERE kind <> 'sptjm'"),
    ])
}
