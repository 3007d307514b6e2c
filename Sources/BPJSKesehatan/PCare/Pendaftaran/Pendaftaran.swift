/// `POST pendaftaran` (contract 3.10). Every key is written, empty ones as null.
struct Pendaftaran: Sendable, Equatable, Encodable {
  /// Where the participant is enrolled, not where they are treated.
  var kdProviderPeserta: String
  var tglDaftar: WireDate
  var noKartu: String
  var kdPoli: String
  var keluhan: String
  /// A sick visit goes to a poli with `poliSakit`, a healthy one to a poli without.
  var kunjSakit: Bool
  var sistole = 0
  var diastole = 0
  var beratBadan = 0
  var tinggiBadan = 0
  var respRate = 0
  var lingkarPerut = 0
  var heartRate = 0
  var rujukBalik = 0
  var kdTkp: String
}
