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
  private var items: [PCareItemKind: [Item]] = [:]
  /// The registration that an internal referral made in the other poli.
  var referredTo: PCareRegistration.Key?

  init(
    number: String, registration: PCareRegistration.Key, message: JSON,
    referredTo: PCareRegistration.Key? = nil
  ) {
    self.number = number
    self.registration = registration
    self.message = message
    self.referredTo = referredTo
  }

  /// What was added to it, in the order of entry.
  subscript(kind: PCareItemKind) -> [Item] {
    get { items[kind, default: []] }
    set { items[kind] = newValue }
  }

  /// The compounds of this visit, `R.01` and so on.
  var compounds: [String] { self[.drug].compactMap { $0.message["kdRacikan"]?.string } }
}
