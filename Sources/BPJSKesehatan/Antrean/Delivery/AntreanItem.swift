import Clinic
import Vocabulary

/// One thing to tell Antrean Online, and how the deliveries name it. The keys never change once released.
enum AntreanItem: Sendable, Hashable {
  /// A number given out at the counter.
  case add(EncounterID)
  /// It was called, or skipped because nobody came, at that moment.
  case called(TicketID, at: Instant)
  case skipped(TicketID, at: Instant)
  /// The visit behind it was cancelled here.
  case cancelled(EncounterID)
  /// A number of Mobile JKN with which nobody came, or which we took back.
  case bookingMissed(BookingID, at: Instant)
  case bookingCancelled(BookingID)

  static let destination = "antrean"

  var key: String {
    switch self {
    case .add(let id): "tambah/\(id)"
    case .called(let id, let at): "panggil/\(id)/\(at.milliseconds)"
    case .skipped(let id, let at): "lewati/\(id)/\(at.milliseconds)"
    case .cancelled(let id): "batal/\(id)"
    case .bookingMissed(let id, let at): "tidak-hadir/\(id)/\(at.milliseconds)"
    case .bookingCancelled(let id): "batal-mobile/\(id)"
    }
  }

  /// The word on the screen of deliveries.
  var kind: String {
    switch self {
    case .add: "Nomor antrean"
    case .called: "Panggilan"
    case .skipped, .bookingMissed: "Tidak hadir"
    case .cancelled, .bookingCancelled: "Pembatalan antrean"
    }
  }

  /// Nil for a key that is none of these.
  init?(key: String) {
    let parts = key.split(separator: "/").map(String.init)
    let at = parts.count == 3 ? Int64(parts[2]).map(Instant.init(milliseconds:)) : nil
    switch (parts.first, parts.count, at) {
    case ("tambah", 2, _): self = .add(EncounterID(stored: parts[1]))
    case ("panggil", 3, .some(let at)): self = .called(TicketID(stored: parts[1]), at: at)
    case ("lewati", 3, .some(let at)): self = .skipped(TicketID(stored: parts[1]), at: at)
    case ("batal", 2, _): self = .cancelled(EncounterID(stored: parts[1]))
    case ("tidak-hadir", 3, .some(let at)): self = .bookingMissed(BookingID(stored: parts[1]), at: at)
    case ("batal-mobile", 2, _): self = .bookingCancelled(BookingID(stored: parts[1]))
    default: return nil
    }
  }

  var isCall: Bool { if case .called = self { true } else { false } }
}
