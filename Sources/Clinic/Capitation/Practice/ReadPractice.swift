public import JKN
public import Store
public import Vocabulary

/// A month of the doctors and dentists against their schedule, with what each is worth to the month's capitation (CAP-23).
public struct ReadPractice: Query {
  public static let action = Action.readCapitation
  public let month: ParticipantMonth?

  /// - Parameter month: nil for this month.
  public init(_ month: ParticipantMonth? = nil) { self.month = month }

  public struct Answer: Sendable {
    public let month: ParticipantMonth
    public let today: CalendarDate
    public let doctors: [Line]
    /// Whether what was decided stays: the month, or a later one, is closed.
    public let isClosed: Bool
  }

  public struct Line: Sendable {
    public let doctor: CapitationDoctor
    public let practice: PracticeOfDoctor
    /// What the month would come to without this doctor; nil for who does not count in it.
    public let without: StaffDifference?
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let month = month ?? ParticipantMonth(of: context.today)
    let figures = try LedgerFigures(
      month, at: context.facility, zone: context.zone, asOf: context.today, in: tx)
    let practice = try PracticeOfDoctor.all(
      of: month, at: context.facility, zone: context.zone, asOf: context.today, in: tx)
    return Answer(
      month: month, today: context.today,
      doctors: try figures.doctors.map { doctor in
        Line(
          doctor: doctor, practice: practice[doctor.practitioner.id] ?? .none,
          without: doctor.counts ? try figures.without(doctor.practitioner.profession) : nil)
      },
      isClosed: try MonthClosing.last(of: context.facility, in: tx).map { month <= $0.month } ?? false)
  }
}

extension LedgerFigures {
  /// The month with one doctor or dentist less.
  fileprivate func without(_ profession: Practitioner.Profession) throws -> StaffDifference {
    let isDentist = profession == .dentist
    do throws(Problem) {
      return try terms.staffDifference(
        input, doctors: input.doctors - (isDentist ? 0 : 1), dentists: input.dentists - (isDentist ? 1 : 0))
    } catch {
      throw Problems([error])
    }
  }
}
