public import Store
public import Vocabulary

/// Every health worker of the facility with licence and registration, by name (FAC-17).
public struct ReadStaffRegister: Query {
  public static let action = Action.manageFacility

  public init() {}

  public struct Line: Sendable {
    public let practitioner: Practitioner
    /// The one that ends last.
    public let licence: PracticeLicence?
    public let standing: LicenceStanding
    public let registration: PractitionerRegistration?
    public let leftOn: CalendarDate?
    /// Serves only as somebody's substitute, and is not counted for capitation (CAP-24).
    public let isGuest: Bool
  }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let lines: [Line]
    public let rooms: [Room]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let (facility, today) = (context.facility, context.today)
    let licences = Dictionary(grouping: try PracticeLicence.all(of: facility, in: tx), by: \.practitioner)
    let registrations = Dictionary(
      try PractitionerRegistration.all(of: facility, in: tx).map { ($0.practitioner, $0) },
      uniquingKeysWith: { _, newest in newest })
    let departures = try PractitionerDeparture.days(of: facility, in: tx)
    let guests = try GuestPractitioner.all(of: facility, in: tx)
    return Answer(
      today: today,
      lines: try Practitioner.all(of: facility, in: tx).map { person in
        let own = licences[person.id, default: []]
        return Line(
          practitioner: person, licence: own.last, standing: .of(own, on: today),
          registration: registrations[person.id], leftOn: departures[person.id],
          isGuest: guests.contains(person.id))
      },
      rooms: try Room.all(of: facility, in: tx))
  }
}
