public import Store
import Vocabulary

/// The imported months, and what was wrong with the lines of the newest.
public struct ReadParticipantFiles: Query {
  public static let action = Action.importParticipants

  public init() {}

  public struct Answer: Sendable {
    /// The newest first.
    public let files: [ParticipantFile]
    /// Of the newest file, the first hundred.
    public let problems: [CSVProblem]
    /// Those that were taken back, newest first.
    public let undone: [UndoneParticipantFile]
  }

  public func read(in tx: ReadTransaction, _ context: Context) throws -> Answer {
    let files = try ParticipantFile.all(of: context.facility, in: tx)
    let problems = try files.first.map { file in
      try tx.all(
        """
        SELECT line, sentence FROM participant_file_problem
        WHERE file = \(file.id) AND facility = \(context.facility) ORDER BY line LIMIT 100
        """
      ) { CSVProblem(line: try $0["line"], try $0["sentence"]) }
    }
    return Answer(
      files: files, problems: problems ?? [],
      undone: try UndoneParticipantFile.all(of: context.facility, in: tx))
  }
}
