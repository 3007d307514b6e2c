/// Why a posted fault plan is not taken, in one sentence.
struct FaultPlanError: Error, CustomStringConvertible {
  var description: String
}

extension FaultPlan {
  /// Reads `{"system":"satusehat","rate":0.1,"kinds":["timeout-before",…],"seed":1}` with, if wanted,
  /// `"moment":"after"`, `"times":1`, `"method":"POST"`, `"path":"fhir-r4/v1/Encounter"`, `"hold":30` (seconds).
  /// `kinds` defaults to the common ones, `seed` to 1.
  init(body: [UInt8], systems: [String]) throws(FaultPlanError) {
    guard let json = try? JSON(parsing: body), json.object != nil else {
      throw FaultPlanError(description: "Isi permintaan harus berupa objek JSON.")
    }
    guard let system = json["system"]?.string, systems.contains(system) else {
      throw FaultPlanError(
        description: "\"system\" harus salah satu dari: \(systems.joined(separator: ", ")).")
    }
    guard let rate = json["rate"]?.double, (0...1).contains(rate) else {
      throw FaultPlanError(description: "\"rate\" harus bilangan dari 0 sampai 1.")
    }
    self.init(system: system, rate: rate)
    if let names = json["kinds"] { kinds = try Self.kinds(names, of: system) }
    seed = UInt64(try json.wholeNumber("seed", from: 0) ?? 1)
    times = try json.wholeNumber("times", from: 1)
    hold = try json.wholeNumber("hold", from: 0).map { .seconds($0) }
    method = json["method"]?.string
    path = json["path"]?.string
    if let name = json["moment"] {
      guard let moment = name.string.flatMap(Fault.Moment.init) else {
        throw FaultPlanError(description: "\"moment\" harus \"before\" atau \"after\".")
      }
      self.moment = moment
    }
  }

  private static func kinds(_ names: JSON, of system: String) throws(FaultPlanError) -> [FaultKind] {
    let kinds = names.array?.map { $0.string.flatMap(FaultKind.init) } ?? []
    let known = kinds.compactMap { $0 }.filter { $0.isPlayed(by: system) }
    guard !kinds.isEmpty, known.count == kinds.count else {
      let list = FaultKind.allCases.filter { $0.isPlayed(by: system) }.map(\.rawValue)
      throw FaultPlanError(
        description:
          "\"kinds\" untuk \(system) harus daftar berisi satu atau lebih dari: \(list.joined(separator: ", "))."
      )
    }
    return known
  }

  var json: JSON {
    var members: [String: JSON] = [
      "system": .string(system), "rate": .number(String(rate)), "seed": .number(String(seed)),
      "kinds": .array(kinds.map { .string($0.rawValue) }),
    ]
    if let moment { members["moment"] = .string(moment.rawValue) }
    if let times { members["times"] = .number(String(times)) }
    if let method { members["method"] = .string(method) }
    if let path { members["path"] = .string(path) }
    if let hold { members["hold"] = .number(String(hold.components.seconds)) }
    return .object(members)
  }
}

extension JSON {
  /// A whole number under a name, `nil` when there is none.
  fileprivate func wholeNumber(_ name: String, from least: Int) throws(FaultPlanError) -> Int? {
    guard let value = self[name] else { return nil }
    guard let number = value.int, number >= least else {
      throw FaultPlanError(description: "\"\(name)\" harus bilangan bulat mulai dari \(least).")
    }
    return number
  }
}
