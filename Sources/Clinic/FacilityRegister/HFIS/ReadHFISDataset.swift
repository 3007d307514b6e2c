public import Store
public import Vocabulary

/// Whether what HFIS needs is complete, correct and current (FAC-01): each part with what is missing, changes that are late, and
/// when somebody compared last.
public struct ReadHFISDataset: Query {
  public static let action = Action.manageFacility

  public init() {}

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let dataset: HFISDataset
    /// Changes of earlier months that HFIS does not have.
    public let overdue: Int
    /// Changes of this month that HFIS does not have yet.
    public let open: Int
    /// The newest first.
    public let reviews: [HFISReview]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let changes = try ReadRegisterChanges().read(in: tx, context)
    return Answer(
      today: context.today, dataset: try Self.dataset(context, in: tx), overdue: changes.overdue.count,
      open: changes.changes.count { $0.entry == nil },
      reviews: try HFISReview.all(of: context.facility, in: tx))
  }

  static func dataset(_ context: Context, in tx: ReadTransaction) throws -> HFISDataset {
    let facility = context.facility
    let staff = try ReadStaffRegister().read(in: tx, context).lines
    return HFISDataset(
      HFISDataset.Ground(
        today: context.today, facility: try Facility.find(facility, in: tx),
        details: try FacilityDetail.all(of: facility, in: tx),
        staff: staff.filter { !$0.isGuest && ($0.leftOn.map { $0 > context.today } ?? true) },
        week: try PracticeSession.week(of: facility, on: context.today, in: tx)
          .filter { $0.session.room.active && $0.session.practitioner.active },
        accounts: try PaymentAccount.all(of: facility, in: tx)))
  }
}
