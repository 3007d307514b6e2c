import Clinic
import JKN
import Vocabulary

/// What kinds of service can be written down by hand, each with the facts its rule asks for.
enum ClaimFormKind: String, CaseIterable {
  case tariff, antenatal, postnatal, delivery, inpatient, prosthesis

  var word: String {
    switch self {
    case .tariff: "Pelayanan bertarif"
    case .antenatal: "ANC"
    case .postnatal: "PNC"
    case .delivery: "Persalinan"
    case .inpatient: "Rawat inap"
    case .prosthesis: "Protesa gigi"
    }
  }

  /// Nil for a club's activity, which has a page of its own.
  init?(_ service: ClaimService) {
    switch service {
    case .tariff: self = .tariff
    case .antenatal: self = .antenatal
    case .postnatal: self = .postnatal
    case .delivery: self = .delivery
    case .inpatient: self = .inpatient
    case .prosthesis: self = .prosthesis
    case .club: return nil
    }
  }

  /// What a network midwife enters.
  static let network: [ClaimFormKind] = [.antenatal, .postnatal, .tariff, .delivery]
}

/// The fields of one kind of service. There is none for the amount: the rule finds it.
struct ClaimFields: Component {
  let kind: ClaimFormKind
  let form: FormState
  /// Tariffs that can be chosen, with their words.
  let tariffs: [Choice]

  var html: HTML {
    HTML {
      switch kind {
      case .tariff: plain
      case .antenatal: antenatal
      case .postnatal: postnatal
      case .delivery: delivery
      case .inpatient: TextField("Tanggal masuk", name: "masuk", in: form, kind: .date, required: true)
      case .prosthesis: prosthesis
      }
      TextField(
        "Diagnosis", name: "diagnosis", in: form, hint: "Kode dan nama, misalnya Z34.9 Kehamilan normal.")
    }
  }

  @HTMLBuilder private var plain: HTML {
    ChoiceField("Pelayanan", name: "kode", in: form, choices: tariffs, blank: "Pilih", required: true)
    TextField("Jumlah", name: "jumlah", in: form, kind: .number, required: true)
    TextField(
      "Tanggal SRK atau IVA positif", name: "sesudah", in: form, kind: .date,
      hint: "Hanya untuk skrining gula darah dan terapi krio.")
    CheckField("Hasil IVA positif", name: "positif", in: form)
    ChoiceField(
      "Ambulans lewat", name: "lewat", in: form,
      choices: LocalTariff.Way.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Bukan ambulans")
    TextField(
      "Jarak sekali jalan", name: "jarak", in: form, kind: .number, unit: "km",
      hint: "Hanya bila Perda menghitung per km.")
  }

  @HTMLBuilder private var antenatal: HTML {
    TextField("HPHT", name: "hpht", in: form, kind: .date, hint: "Menentukan trimester.", required: true)
    TextField("Kunjungan ke", name: "kunjungan", in: form, kind: .number, hint: "1 sampai 6.", required: true)
    CheckField("Dengan USG", name: "usg", in: form)
    TextField(
      "Alasan tanpa dokter atau USG", name: "alasan-anc", in: form,
      hint: "Wajib untuk kunjungan 1 dan 5 bila bukan dokter dengan USG.")
  }

  @HTMLBuilder private var postnatal: HTML {
    TextField("Tanggal bersalin", name: "bersalin", in: form, kind: .date, required: true)
    CheckField("Ibu diperiksa", name: "ibu", in: form)
    CheckField("Bayi diperiksa", name: "bayi", in: form)
  }

  @HTMLBuilder private var delivery: HTML {
    FieldRow {
      TextField("Dokter dalam tim", name: "dokter", in: form, kind: .number, required: true)
      TextField("Tenaga kesehatan lain", name: "nakes", in: form, kind: .number, required: true)
    }
    CheckField("Dengan komplikasi", name: "komplikasi", in: form)
    TextField(
      "Hari perawatan", name: "hari", in: form, kind: .number,
      hint: "Untuk persalinan dengan komplikasi di PONED.")
    CheckField("Tindakan pascapersalinan di PONED", name: "pasca", in: form)
  }

  @HTMLBuilder private var prosthesis: HTML {
    CheckField("Rahang atas", name: "atas", in: form)
    CheckField("Rahang bawah", name: "bawah", in: form)
    TextField("Biaya menurut kuitansi", name: "biaya", in: form, kind: .number, unit: "Rp", required: true)
  }
}
