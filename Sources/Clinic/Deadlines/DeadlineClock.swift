import Vocabulary

/// A clock that somebody started.
enum DeadlineClock {}

typealias DeadlineClockID = ID<DeadlineClock>
