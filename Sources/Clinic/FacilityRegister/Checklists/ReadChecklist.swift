public import JKN
public import Store
public import Vocabulary

/// A list and what was found through the years, the newest first.
public struct ReadChecklist: Query {
  public static let action = Action.manageFacility
  let kind: ChecklistKind

  public init(_ kind: ChecklistKind) { self.kind = kind }

  public struct Answer: Sendable {
    public let today: CalendarDate
    public let list: Checklist
    public let assessments: [ChecklistAssessment]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    Answer(
      today: context.today, list: try Checklist.shipped(kind),
      assessments: try ChecklistAssessment.all(of: kind, at: context.facility, in: tx))
  }
}

/// One of them, to be read again and for its paper.
public struct ReadChecklistAssessment: Query {
  public static let action = Action.manageFacility
  let kind: ChecklistKind
  let id: ChecklistAssessmentID

  public init(_ kind: ChecklistKind, _ id: ChecklistAssessmentID) {
    self.kind = kind
    self.id = id
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> ChecklistAssessment {
    try ChecklistAssessment.find(id, of: kind, at: context.facility, in: tx)
  }
}
