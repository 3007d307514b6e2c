public import Store
public import Vocabulary

/// Somebody who took a number through Mobile JKN stands at the counter: the visit begins with that number.
public struct CheckIn: Command {
  public static let action = Action.registerVisit

  public let booking: BookingID
  public let priority: Bool

  public init(_ booking: BookingID, priority: Bool = false) {
    self.booking = booking
    self.priority = priority
  }

  /// Asks about the membership as the counter does for everybody.
  public func prepare(at clinic: Clinic, by actor: Actor) async throws {
    let patient = try await clinic.store.read { tx in
      let held = try Booking.find(booking, of: actor.facility, in: tx)
      return try Patient.find(held.patient, of: actor.facility, in: tx)
    }
    if patient.jknNumber != nil { try await clinic.makeSureAsked(about: patient.id, by: actor) }
  }

  /// - Throws: `Refusal.conflict` when the number is for another day or has been used or given back.
  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<VisitRegistration> {
    let booking = try Booking.find(booking, of: context.facility, in: tx)
    guard booking.state == .booked else { throw booking.isElsewhere }
    guard booking.day == context.today else {
      throw Refusal.conflict("Nomor \(booking.label) berlaku untuk tanggal lain. Daftarkan pasien di loket.")
    }
    let patient = try Patient.find(booking.patient, of: context.facility, in: tx)
    let check = try EligibilityCheck.ofToday(patient.id, context, in: tx)
    let visit = RegisterVisit(
      patient: patient.id, room: booking.room, practitioner: booking.practitioner,
      payer: patient.jknNumber == nil ? .general : check?.standing == .elsewhere ? .jknElsewhere : .jknHere,
      priority: priority || patient.age(on: context.today).map(PriorityRule.applies) ?? false,
      reason: booking.complaint)
    let room = try Room.find(booking.room, of: context.facility, in: tx)
    if visit.payer.isJKN, let objection = try visit.cover(patient, room, context, in: tx).objection {
      throw Refusal.conflict(
        "\(objection.sentence) Daftarkan di halaman Pendaftaran; nomor \(booking.label) tetap.")
    }
    return try visit.perform(in: tx, context)
  }
}

extension Booking {
  /// Somebody else was quicker.
  var isElsewhere: Refusal {
    .conflict("Nomor \(label) dari Mobile JKN: \(state.word.lowercased()). Muat ulang halaman antrean.")
  }
}
