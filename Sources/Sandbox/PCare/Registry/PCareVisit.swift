/// One visit (kunjungan) with what was added to it.
struct PCareVisit: Sendable, Hashable {
  struct Item: Sendable, Hashable {
    var number: Int
    var message: JSON
  }

  /// 19 characters: facility, month and year, `Y`, running number (BPJS contract 2.1).
  var number: String
  var registration: PCareRegistration.Key
  var message: JSON
  var drugs: [Item] = []
  var procedures: [Item] = []
  /// The registration that an internal referral made in the other poli.
  var referredTo: PCareRegistration.Key?

  /// The compounds of this visit, `R.01` and so on.
  var compounds: [String] { drugs.compactMap { $0.message["kdRacikan"]?.string } }
}
