/// `POST` and `PUT kunjungan/v1` (contract 3.6). Every key is written, empty ones as null.
struct Kunjungan: Sendable, Equatable {
  /// Nil for a new visit.
  var noKunjungan: String?
  var noKartu: String
  var tglDaftar: WireDate
  var kdPoli: String
  var keluhan: String
  var kdSadar: String
  var sistole: Int
  var diastole: Int
  var beratBadan: Int
  var tinggiBadan: Int
  var respRate: Int
  var heartRate: Int
  var lingkarPerut: Int
  var kdStatusPulang: String
  var tglPulang: WireDate
  var kdDokter: String
  var kdDiag1: String
  var kdDiag2: String?
  var kdDiag3: String?
  var kdPoliRujukInternal: String?
  /// Present when `kdStatusPulang` is 4.
  var rujukLanjut: RujukLanjut?
  /// Why a disease of the 144 is referred all the same: 1 to 4 with the reason, else -1 (contract 4.7, D6).
  var kdTacc = -1
  var alasanTacc: String?
  var anamnesa: String
  /// `00` is "none known"; nil when nobody asked.
  var alergiMakan: String?
  var alergiUdara: String?
  var alergiObat: String?
  var kdPrognosa: String
  var terapiObat: String
  var terapiNonObat: String
  var bmhp: String
  var suhu: Suhu
}

extension Kunjungan: Encodable {
  private enum Key: String, CodingKey {
    case noKunjungan, noKartu, tglDaftar, kdPoli, keluhan, kdSadar, sistole, diastole, beratBadan
    case tinggiBadan, respRate, heartRate, lingkarPerut, kdStatusPulang, tglPulang, kdDokter, kdDiag1
    case kdDiag2, kdDiag3, kdPoliRujukInternal, rujukLanjut, kdTacc, alasanTacc, anamnesa, alergiMakan
    case alergiUdara, alergiObat, kdPrognosa, terapiObat, terapiNonObat, bmhp, suhu
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(noKunjungan, forKey: .noKunjungan)
    try container.encode(noKartu, forKey: .noKartu)
    try container.encode(tglDaftar, forKey: .tglDaftar)
    try container.encode(kdPoli, forKey: .kdPoli)
    try container.encode(keluhan, forKey: .keluhan)
    try container.encode(kdSadar, forKey: .kdSadar)
    try container.encode(sistole, forKey: .sistole)
    try container.encode(diastole, forKey: .diastole)
    try container.encode(beratBadan, forKey: .beratBadan)
    try container.encode(tinggiBadan, forKey: .tinggiBadan)
    try container.encode(respRate, forKey: .respRate)
    try container.encode(heartRate, forKey: .heartRate)
    try container.encode(lingkarPerut, forKey: .lingkarPerut)
    try container.encode(kdStatusPulang, forKey: .kdStatusPulang)
    try container.encode(tglPulang, forKey: .tglPulang)
    try container.encode(kdDokter, forKey: .kdDokter)
    try container.encode(kdDiag1, forKey: .kdDiag1)
    try container.encode(kdDiag2, forKey: .kdDiag2)
    try container.encode(kdDiag3, forKey: .kdDiag3)
    try container.encode(kdPoliRujukInternal, forKey: .kdPoliRujukInternal)
    try container.encode(rujukLanjut, forKey: .rujukLanjut)
    try container.encode(kdTacc, forKey: .kdTacc)
    try container.encode(alasanTacc, forKey: .alasanTacc)
    try container.encode(anamnesa, forKey: .anamnesa)
    try container.encode(alergiMakan, forKey: .alergiMakan)
    try container.encode(alergiUdara, forKey: .alergiUdara)
    try container.encode(alergiObat, forKey: .alergiObat)
    try container.encode(kdPrognosa, forKey: .kdPrognosa)
    try container.encode(terapiObat, forKey: .terapiObat)
    try container.encode(terapiNonObat, forKey: .terapiNonObat)
    try container.encode(bmhp, forKey: .bmhp)
    try container.encode(suhu, forKey: .suhu)
  }
}
