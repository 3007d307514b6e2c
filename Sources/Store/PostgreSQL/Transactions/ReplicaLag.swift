import Vocabulary

/// How old a replica's view is, told by the replica itself in the transaction that reads.
enum ReplicaLag {
  /// `t` when what was committed up to `staleness` ago is there. The age is that of the last replayed commit, so an
  /// idle primary looks like an old replica: the reader then goes to the primary, which is idle. What was committed
  /// later than now was so by another clock than the replica's: then nobody knows how old it is.
  static func question(within staleness: Duration) -> String {
    """
    SELECT NOT pg_is_in_recovery()
      OR COALESCE(clock_timestamp() - pg_last_xact_replay_timestamp()
        BETWEEN interval '-1 second' AND interval '\(staleness.wholeMilliseconds) milliseconds', false)
    """
  }
}

/// The replica is too far behind for this reader.
struct ReplicaIsBehind: Error {}
