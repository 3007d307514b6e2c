/// Antrean: the lists per room and the display screen.
enum QueueRoute: Sendable, Hashable {
  case board(room: String? = nil)
  /// Calls whoever is next in a room.
  case callNext(String)
  /// One click on a number: `panggil`, `lewati`, `kembalikan`, `layani`, `selesai`, `batal`.
  case move(String, String)
  case transfer(String)
  /// Somebody came with a number of Mobile JKN.
  case checkIn(String)
  /// Nobody came with it, or the poli does not serve: `tidak-hadir`, `batal`.
  case closeBooking(String, String)
  /// Calls as server-sent events, for the boards.
  case events
  /// Where the head of the Puskesmas makes the screen's address.
  case screen
  /// The screen in the waiting room, by its code.
  case display(String)
  case displayEvents(String)

  var address: Address {
    switch self {
    case .board(let room): Address("antrean", query: ["ruang": room])
    case .callNext(let room): Address("antrean", "ruang", room, "panggil")
    case .move(let id, let move): Address("antrean", "nomor", id, move)
    case .transfer(let id): Address("antrean", "nomor", id, "pindah")
    case .checkIn(let id): Address("antrean", "mobile-jkn", id, "datang")
    case .closeBooking(let id, let end): Address("antrean", "mobile-jkn", id, end)
    case .events: Address("antrean", "kabar")
    case .screen: Address("antrean", "layar")
    case .display(let code): Address("layar", code)
    case .displayEvents(let code): Address("layar", code, "kabar")
    }
  }
}
