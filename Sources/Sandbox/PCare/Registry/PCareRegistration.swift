/// One registration: the state of (card, day, poli) at this facility (BPJS contract section 5).
struct PCareRegistration: Sendable, Hashable {
  struct Key: Sendable, Hashable {
    var card: String
    var day: PCareDay
    var poli: String

    var text: String { "\(card)|\(day.text)|\(poli)" }
  }

  var key: Key
  /// Queue number, `A1`.
  var number: String
  /// The rest of the message as it was received.
  var message: JSON
  /// The visit it has become; nil while nobody was served.
  var visit: String?

  var status: String { visit == nil ? "Baru" : "Sudah dilayani" }
}
