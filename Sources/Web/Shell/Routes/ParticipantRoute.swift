/// Peserta JKN: the monthly files of registered participants.
enum ParticipantRoute: Sendable, Hashable {
  case list
  /// Takes a file; the only form of the site that carries one.
  case upload

  var address: Address {
    switch self {
    case .list: Address("peserta-jkn")
    case .upload: Address("peserta-jkn", "berkas")
    }
  }
}
