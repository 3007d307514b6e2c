/// Why a diagnosis that a Puskesmas should finish itself is referred all the same (contract 4.7).
enum TACC: Sendable, Equatable {
  case none
  case time(String)
  case age(String)
  case complication(String)
  case comorbidity(String)

  /// `kdTacc`, a JSON number (D6).
  var code: Int {
    switch self {
    case .none: -1
    case .time: 1
    case .age: 2
    case .complication: 3
    case .comorbidity: 4
    }
  }

  var reason: String? {
    switch self {
    case .none: nil
    case .time(let reason), .age(let reason), .complication(let reason), .comorbidity(let reason): reason
    }
  }
}
