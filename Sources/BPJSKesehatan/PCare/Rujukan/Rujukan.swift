import Vocabulary

/// The letter of a referred visit as P-Care holds it (contract 3.5). The hospital is not in it: that stands in the
/// request. Keys that are not known are left aside.
struct Rujukan: Sendable, Equatable {
  /// The visit's number.
  let noRujukan: String
  /// The referring facility.
  let kdPPK: String?
  let nmPPK: String?
  let nmKC: String?
  let nmDati: String?
  let tglKunjungan: CalendarDate?
  /// The poli it leads to.
  let kdPoli: String?
  let nmPoli: String?
  let noKartu: String?
  let nmPst: String?
  let tglLahir: CalendarDate?
  let ketPisa: String?
  let sex: String?
  /// Up to three.
  let diagnoses: [Diagnosa]
  let catatan: String?
  let kdDokter: String?
  let nmDokter: String?
  let nmTacc: String?
  let alasanTacc: String?
  /// A warning about the penalty on inpatient care.
  let infoDenda: String?
}

extension Rujukan: Decodable {
  private enum Key: String, CodingKey {
    case noRujukan, ppk, tglKunjungan, poli, nokaPst, nmPst, tglLahir, ketPisa, sex, diag1, diag2, diag3
    case catatan, dokter, tacc, infoDenda
  }

  init(from decoder: any Decoder) throws {
    let container = try decoder.container(keyedBy: Key.self)
    noRujukan = try container.identity(.noRujukan)
    let ppk = container.object(PPK.self, .ppk)
    kdPPK = ppk?.kdPPK
    nmPPK = ppk?.nmPPK
    nmKC = ppk?.kc?.nmKC
    nmDati = ppk?.kc?.nmDati
    tglKunjungan = container.date(.tglKunjungan)?.day
    let poli = container.object(Poli.self, .poli)
    kdPoli = poli?.kdPoli
    nmPoli = poli?.nmPoli
    noKartu = container.text(.nokaPst)
    nmPst = container.text(.nmPst)
    tglLahir = container.date(.tglLahir)?.day
    ketPisa = container.text(.ketPisa)
    sex = container.text(.sex)
    diagnoses = [Key.diag1, .diag2, .diag3].compactMap { container.object(Diagnosa.self, $0) }
    catatan = container.text(.catatan)
    let dokter = container.object(Dokter.self, .dokter)
    kdDokter = dokter?.kdDokter
    nmDokter = dokter?.nmDokter
    let tacc = container.object(Tacc.self, .tacc)
    nmTacc = tacc?.nmTacc
    alasanTacc = tacc?.alasanTacc
    infoDenda = container.text(.infoDenda)
  }

  private struct PPK: Decodable {
    let kdPPK: String?
    let nmPPK: String?
    let kc: KC?

    private enum Key: String, CodingKey { case kdPPK, nmPPK, kc }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      kdPPK = container.text(.kdPPK)
      nmPPK = container.text(.nmPPK)
      kc = container.object(KC.self, .kc)
    }
  }

  /// The branch office.
  private struct KC: Decodable {
    let nmKC: String?
    let nmDati: String?

    private enum Key: String, CodingKey { case nmKC, dati }
    private enum DatiKey: String, CodingKey { case nmDati }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      nmKC = container.text(.nmKC)
      nmDati = (try? container.nestedContainer(keyedBy: DatiKey.self, forKey: .dati))?.text(.nmDati)
    }
  }

  private struct Tacc: Decodable {
    let nmTacc: String?
    let alasanTacc: String?

    private enum Key: String, CodingKey { case nmTacc, alasanTacc }

    init(from decoder: any Decoder) throws {
      let container = try decoder.container(keyedBy: Key.self)
      nmTacc = container.text(.nmTacc)
      alasanTacc = container.text(.alasanTacc)
    }
  }
}
