/// Every row of the file, or what is wrong with it: the first twenty lines, so that one mending is enough.
func checked<Value>(
  _ bytes: [UInt8], _ formats: [RowFormat<Value>], _ progress: @Sendable (ImportProgress) -> Void
) throws(ImportRefusal) -> [Value] {
  var rows: [Value] = []
  var problems: [CSVProblem] = []
  var total = 0
  do {
    var reader = try CSVReader(bytes)
    let format = try RowFormat.choose(among: formats, for: reader)
    var told = -1
    while true {
      do {
        guard let row = try reader.next() else { break }
        rows.append(try format.read(row))
      } catch {
        total += 1
        if problems.count < 20 { problems.append(error) }
      }
      let percent = reader.millionthsRead / 10_000
      if percent > told { progress(ImportProgress(step: .reading, percent: percent)) }
      told = percent
    }
  } catch {
    throw .problems([error], total: 1)
  }
  guard problems.isEmpty else { throw .problems(problems, total: total) }
  guard !rows.isEmpty else { throw .noRows }
  return rows
}
