import Journal
import Store
import Vocabulary

/// The beginning of a move: everything that could stop it is looked for, then the source is marked, then the target takes
/// in the facilities and their accounts, closed, in one transaction.
struct RelocationStart: Sendable {
  private let move: Relocate
  private let tables: [PlannedTable]
  /// These come in with the first transaction: user names are then taken, and nobody else can take them meanwhile.
  private static let first: Set<String> = ["facility", "room", "practitioner", "account"]

  init(_ move: Relocate, _ tables: [PlannedTable]) {
    self.move = move
    self.tables = tables
  }

  /// - Parameter former: the mark of a run that was stopped before the target knew of it.
  func run(_ former: Departure?, _ suffix: String?) async throws -> (Departure, Arrival) {
    let (source, target) = (move.source, move.target)
    try await move.refuseIfInUse()
    let search = try await source.store.snapshot { [tables] tx in
      let search = try CollisionSearch(of: tx, suffix: suffix)
      try SourceCheck.run(tables, search.guests, in: tx)
      return search
    }
    let departure =
      former
      ?? Departure(
        id: ID<Departure>(at: move.clock.now()).text, target: target.name, beganAt: move.clock.now(),
        completedAt: nil)
    if former == nil {
      let isSame = try await isSameDatabase(departure)
      if isSame { throw RelocationRefusal.sameDatabase }
      _ = try await target.store.read { try search.run(in: $0) }
      try await source.store.write { try departure.mark(in: $0) }
    }
    do {
      // Whoever opened it before the mark was there is seen now; who comes later sees the mark.
      try await move.refuseIfInUse()
      return (departure, try await begin(departure, search))
    } catch let refusal as RelocationRefusal {
      try await source.store.write { try departure.unmark(in: $0) }
      throw refusal
    }
  }

  /// What is written through one address and read through the other is in one database.
  private func isSameDatabase(_ departure: Departure) async throws -> Bool {
    try await move.source.store.write { try departure.mark(in: $0) }
    let seen = try await move.target.store.read { try Departure.find(in: $0)?.id == departure.id }
    try await move.source.store.write { try departure.unmark(in: $0) }
    return seen
  }

  private func begin(_ departure: Departure, _ search: CollisionSearch) async throws -> Arrival {
    let early = tables.filter { Self.first.contains($0.name) }
    let rows = try await move.source.store.snapshot { tx in
      var rows: [String: [[SQLValue]]] = [:]
      for planned in early {
        try tx.eachRow(of: planned.table) { rows[planned.name, default: []].append($0) }
      }
      return rows
    }
    let name = move.source.name
    return try await move.target.store.write(inTurn: ["relocation"]) { [tables] tx in
      let renamed = try search.run(in: tx)
      try Arrival.begin(departure, from: name, guests: search.guests, in: tx)
      for account in search.accounts {
        guard let new = renamed[account.account] else { continue }
        try tx.execute(
          """
          INSERT INTO relocation_account (relocation, account, former_name, user_name)
          VALUES (\(departure.id), \(account.account), \(account.userName), \(new))
          """)
      }
      var line: [UInt8] = []
      let passage = Passage(userNames: renamed, leftAt: departure.beganAt)
      for planned in tables where planned.comesOver {
        var state = MovedTable(name: planned.name)
        if Self.first.contains(planned.name) {
          var loader = TableLoader(planned.table, in: tx, drawingKeys: true)
          for row in passage.arriving(rows[planned.name] ?? [], in: planned.table) {
            state.tally.add(row: row, &line)
            try loader.add(row)
          }
          try loader.finish()
          state.isDone = true
        }
        try state.insert(departure.id, in: tx)
      }
      guard let arrival = try Arrival.find(departure.id, in: tx) else { throw RelocationRefusal.anotherRun }
      return arrival
    }
  }
}
