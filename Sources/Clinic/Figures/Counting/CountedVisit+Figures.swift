import Vocabulary

/// The one place that says how a visit is counted.
extension CountedVisit {
  var part: FigurePart { FigurePart(day: day, cells: cells) }

  private var cells: [FigureCell: Int] {
    guard status != .cancelled else { return [FigureCell(.cancelled): 1] }
    let age = Age(born: birthDate, on: day).map { AgeBand($0) }
    var cells = [
      FigureCell(.visit): 1, FigureCell(.visitByRoom, room, sex: sex, age: age): 1,
      FigureCell(.payer, payer.rawValue): 1,
    ]
    guard status == .finished else { return cells }
    cells[FigureCell(.finished)] = 1
    if let contact { cells[FigureCell(.contactKind, contact.rawValue)] = 1 }
    if let disposition { cells[FigureCell(.disposition, disposition.rawValue)] = 1 }
    for code in diagnoses { cells[FigureCell(.diagnosis, code, sex: sex, age: age)] = 1 }
    if let minutes = waitedMinutes {
      cells[FigureCell(.waiting, WaitingBand(minutes: minutes).rawValue)] = 1
      if minutes > 0 { cells[FigureCell(.waitingMinutes)] = minutes }
    }
    return cells
  }

  /// Whole minutes from arrival to examination.
  private var waitedMinutes: Int? {
    startedAt.map { max(0, Int(($0 - arrivedAt).wholeMilliseconds / 60_000)) }
  }
}
