import Journal
public import Store
import Vocabulary

/// Says for each kind whether the Puskesmas has it itself. Each goes into the facility's data, with its history, and onto the list
/// for HFIS: it is part of the scope.
public struct RecordOwnSupport: Command {
  public static let action = Action.manageFacility
  let answers: [NetworkKind: Bool]

  public init(_ answers: [NetworkKind: Bool]) { self.answers = answers }

  /// The name of a kind's field.
  public static func field(_ kind: NetworkKind) -> String { "sendiri-\(kind.rawValue)" }

  public func perform(in tx: WriteTransaction, _ context: Context) throws -> Performed<Void> {
    var problems = Problems()
    for kind in NetworkKind.allCases where answers[kind] == nil {
      problems.add(Self.field(kind), "Pilih ada atau tidak ada.")
    }
    try problems.throwIfAny()
    var fact: Fact?
    for kind in NetworkKind.allCases {
      let value = answers[kind] == true ? FacilityField.yes : FacilityField.no
      let done = try RecordFacilityDetail(kind.ownSupport, value).perform(in: tx, context)
      fact = done.fact ?? fact
    }
    return Performed((), fact)
  }
}
