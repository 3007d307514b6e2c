/// Peserta JKN: the monthly files of registered participants.
enum ParticipantRoute: Sendable, Hashable {
  case list
  /// Takes a file.
  case upload
  /// Takes the newest file back.
  case undo(String)

  var address: Address {
    switch self {
    case .list: Address("peserta-jkn")
    case .upload: Address("peserta-jkn", "berkas")
    case .undo(let id): Address("peserta-jkn", "berkas", id, "batal")
    }
  }
}
