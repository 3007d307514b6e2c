import Vocabulary

/// What a click does to one number, besides calling the next and sending on.
public enum TicketMove: String, Sendable, Hashable, CaseIterable {
  /// Calls this number, or calls it again.
  case call = "panggil"
  /// Called and not there.
  case skip = "lewati"
  /// A skipped patient is there after all.
  case bringBack = "kembalikan"
  case serve = "layani"
  case finish = "selesai"
  case cancel = "batal"

  /// The states from which it is possible.
  public var from: Set<Ticket.State> {
    switch self {
    case .call: [.waiting, .called, .skipped]
    case .skip: [.waiting, .called]
    case .bringBack: [.skipped]
    case .serve: [.waiting, .called, .skipped]
    case .finish: [.called, .serving]
    case .cancel: [.waiting, .called, .skipped]
    }
  }

  /// The word on the button.
  public var word: String {
    switch self {
    case .call: "Panggil"
    case .skip: "Lewati"
    case .bringBack: "Kembalikan"
    case .serve: "Layani"
    case .finish: "Selesai"
    case .cancel: "Batalkan"
    }
  }
}

extension Ticket {
  /// Somebody else was quicker.
  var isElsewhere: Refusal {
    .conflict("Nomor \(label) sudah \(state.word.lowercased()). Muat ulang halaman antrean.")
  }

  /// The ticket after a click at `now`. Times are kept from real clicks only.
  /// - Throws: `Refusal.conflict` when its state does not allow it: someone else was quicker.
  func after(_ move: TicketMove, at now: Instant) throws(Refusal) -> Ticket {
    guard move.from.contains(state) else {
      throw isElsewhere
    }
    var ticket = self
    switch move {
    case .call:
      ticket.state = .called
      ticket.calledAt = now
    case .skip: ticket.state = .skipped
    case .bringBack: ticket.state = .waiting
    case .serve:
      ticket.state = .serving
      ticket.calledAt = calledAt ?? now
      ticket.servedAt = now
    case .finish:
      ticket.state = .done
      ticket.doneAt = now
    case .cancel:
      ticket.state = .cancelled
      ticket.doneAt = now
    }
    return ticket
  }
}
