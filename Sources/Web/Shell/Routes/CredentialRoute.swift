/// Kredensial: what outside systems gave us to sign in with, the pacts for it, and the registers of its agreement.
enum CredentialRoute: Sendable, Hashable {
  case list
  /// The form of one system, and where it is sent.
  case edit(String)
  /// One harmless call.
  case trial(String)
  case withdraw(String)
  /// The form of the pact to print, for a person.
  case pactForm(String)
  case newPact(person: String? = nil)
  /// Takes the signed pact, with a scan.
  case filePact
  case withdrawPact(String)
  case scan(String)
  case registers
  case recordDeveloper
  case endDeveloper(String)
  case recordViolation

  var address: Address {
    switch self {
    case .list: Address("kredensial")
    case .edit(let system): Address("kredensial", "sistem", system)
    case .trial(let system): Address("kredensial", "sistem", system, "coba")
    case .withdraw(let system): Address("kredensial", "sistem", system, "nonaktifkan")
    case .pactForm(let person): Address("kredensial", "formulir-pakta", person)
    case .newPact(let person): Address("kredensial", "pakta-baru", query: ["petugas": person])
    case .filePact: Address("kredensial", "pakta")
    case .withdrawPact(let id): Address("kredensial", "pakta", id, "cabut")
    case .scan(let id): Address("kredensial", "pakta", id, "pindaian")
    case .registers: Address("kredensial", "daftar")
    case .recordDeveloper: Address("kredensial", "daftar", "pengembang")
    case .endDeveloper(let id): Address("kredensial", "daftar", "pengembang", id)
    case .recordViolation: Address("kredensial", "daftar", "pelanggaran")
    }
  }
}
