import Clinic
import JKN
import Vocabulary

/// The penalty of what is late and still unpaid of a batch, as of today and by the day (PAY-02).
struct RunningPenalty {
  let account: BatchAccount

  /// Nil while nothing unpaid is late.
  var words: String? {
    account.running.map { running in
      "Belum dibayar \(running.amount.text), terlambat \(Indonesian.number(running.late.daysLate)) hari: denda "
        + "\(running.late.penalty.text) bila dibayar hari ini, bertambah sekitar \(account.penaltyPerDay.text) tiap hari"
    }
  }

  /// The steps with their articles.
  var steps: [Step] { account.running?.late.explanation ?? [] }
}
