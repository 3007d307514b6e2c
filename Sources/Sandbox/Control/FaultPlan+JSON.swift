/// Why a posted fault plan is not taken, in one sentence.
struct FaultPlanError: Error, CustomStringConvertible {
  var description: String
}

extension FaultPlan {
  /// Reads `{"system":"satusehat","rate":0.1,"kinds":["timeout-before",…],"seed":1}`; `kinds` defaults to all
  /// of them, `seed` to 1.
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
    var kinds = FaultKind.allCases
    if let names = json["kinds"] {
      kinds = try Self.kinds(names)
    }
    var seed: UInt64 = 1
    if let value = json["seed"] {
      guard case .number(let literal) = value, let number = UInt64(literal) else {
        throw FaultPlanError(description: "\"seed\" harus bilangan bulat mulai dari 0.")
      }
      seed = number
    }
    self.init(system: system, rate: rate, kinds: kinds, seed: seed)
  }

  private static func kinds(_ names: JSON) throws(FaultPlanError) -> [FaultKind] {
    let kinds = names.array?.map { $0.string.flatMap(FaultKind.init) } ?? []
    let known = kinds.compactMap { $0 }
    guard !kinds.isEmpty, known.count == kinds.count else {
      let list = FaultKind.allCases.map(\.rawValue).joined(separator: ", ")
      throw FaultPlanError(description: "\"kinds\" harus daftar berisi satu atau lebih dari: \(list).")
    }
    return known
  }

  var json: JSON {
    [
      "system": .string(system), "rate": .number(String(rate)), "seed": .number(String(seed)),
      "kinds": .array(kinds.map { .string($0.rawValue) }),
    ]
  }
}
