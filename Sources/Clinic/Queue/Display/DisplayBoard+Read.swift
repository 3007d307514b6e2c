import Journal
import Store
import Vocabulary

extension DisplayBoard {
  static func read(code: String, at now: Instant, in tx: ReadTransaction) throws -> DisplayBoard? {
    let facility = try tx.first(
      """
      SELECT f.* FROM queue_display d JOIN facility f ON f.id = d.facility
      WHERE d.code_digest = \(DisplayCode.digest(code)) AND f.id NOT IN \(sql: ArrivingFacility.all)
      """, Facility.init)
    guard let facility else { return nil }
    let day = facility.zone.date(of: now)
    let tickets = try tx.all(
      "SELECT * FROM ticket WHERE facility = \(facility.id) AND day = \(day)", Ticket.init)
    let rooms = try Room.all(of: facility.id, in: tx)
    let names = Dictionary(uniqueKeysWithValues: rooms.map { ($0.id, $0.name) })
    let called = tickets.compactMap { ticket in ticket.calledAt.map { (ticket: ticket, at: $0) } }
      .filter { [.called, .serving].contains($0.ticket.state) }
      .sorted { ($0.at, $0.ticket.id) > ($1.at, $1.ticket.id) }
    return DisplayBoard(
      facility: facility.id, facilityName: facility.name, zone: facility.zone, now: now,
      calls: called.prefix(8).map { ticket, at in
        Call(
          key: "\(ticket.id.text)-\(at.milliseconds)", label: ticket.label, room: names[ticket.room] ?? "",
          at: at)
      },
      rooms: rooms.compactMap { room in
        let own = tickets.filter { $0.room == room.id }
        guard !own.isEmpty else { return nil }
        return RoomState(
          room: room.name, label: called.first { $0.ticket.room == room.id }?.ticket.label,
          waiting: own.count { $0.state == .waiting })
      })
  }
}
