import Vocabulary

/// A visit in a participant's history (contract 3.5). What version 4 added, allergies, prognosis, therapy and
/// temperature, is not in it.
struct KunjunganEntry: Sendable, Equatable {
  let noKunjungan: String
  let tglKunjungan: CalendarDate?
  let tglPulang: CalendarDate?
  /// Where the participant was seen.
  let kdProvider: String?
  let kdPoli: String?
  let kdTkp: String?
  let keluhan: String?
  /// Up to three, in their order.
  let diagnoses: [Diagnosa]
  let kdSadar: String?
  let kdDokter: String?
  let kdStatusPulang: String?
  /// By the name of the wire; 0 is not measured.
  let vitalSigns: [VitalSign: Double]
  let kdProviderRujukLanjut: String?
  let kdPoliRujukInternal: String?

  enum VitalSign: String, CodingKey, Sendable, CaseIterable {
    case sistole, diastole, beratBadan, tinggiBadan, respRate, heartRate
  }

  var kdDiag1: String? { diagnoses.first?.kdDiag }
}

extension KunjunganEntry: Decodable {
  private enum Key: String, CodingKey {
    case noKunjungan, tglKunjungan, tglPulang, providerPelayanan, poli, tkp, keluhan
    case diagnosa1, diagnosa2, diagnosa3, kesadaran, dokter, statusPulang, providerRujukLanjut
    case poliRujukInternal
  }
  private enum TkpKey: String, CodingKey { case kdTkp }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    noKunjungan = try container.identity(.noKunjungan)
    tglKunjungan = container.date(.tglKunjungan)?.day
    tglPulang = container.date(.tglPulang)?.day
    kdProvider = container.object(Provider.self, .providerPelayanan)?.kdProvider
    kdPoli = container.object(Poli.self, .poli)?.kdPoli
    kdTkp = (try? container.nestedContainer(keyedBy: TkpKey.self, forKey: .tkp))?.text(.kdTkp)
    keluhan = container.text(.keluhan)
    diagnoses = [Key.diagnosa1, .diagnosa2, .diagnosa3].compactMap { container.object(Diagnosa.self, $0) }
    kdSadar = container.object(Kesadaran.self, .kesadaran)?.kdSadar
    kdDokter = container.object(Dokter.self, .dokter)?.kdDokter
    kdStatusPulang = container.object(StatusPulang.self, .statusPulang)?.kdStatusPulang
    let measured = try decoder.container(keyedBy: VitalSign.self)
    vitalSigns = VitalSign.allCases.reduce(into: [:]) { found, sign in found[sign] = measured.number(sign) }
    kdProviderRujukLanjut = container.object(Provider.self, .providerRujukLanjut)?.kdProvider
    kdPoliRujukInternal = container.object(Poli.self, .poliRujukInternal)?.kdPoli
  }
}
