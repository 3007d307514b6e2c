/// Antrean: the lists per room and the display screen.
enum QueueRoute: Sendable, Hashable {
  case board(room: String? = nil)
  case call(String)
  case skip(String)
  case recall(String)
  case transfer(String)
  /// The screen in the waiting room.
  case display
  /// Calls as server-sent events, for the display and the boards.
  case events

  var address: Address {
    switch self {
    case .board(let room): Address("antrean", query: ["ruang": room])
    case .call(let id): Address("antrean", id, "panggil")
    case .skip(let id): Address("antrean", id, "lewati")
    case .recall(let id): Address("antrean", id, "ulang")
    case .transfer(let id): Address("antrean", id, "pindah")
    case .display: Address("layar")
    case .events: Address("antrean", "kabar")
    }
  }
}
