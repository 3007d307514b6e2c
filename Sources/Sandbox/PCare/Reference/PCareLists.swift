/// The small reference lists (BPJS contract section 4). Where the contract has no list, these are the sandbox's own.
enum PCareLists {
  static let kesadaran = PCareCodeList(
    "kdSadar", "nmSadar", ["01": "Compos mentis", "02": "Somnolence", "03": "Sopor", "04": "Coma"])

  static let tkp = PCareCodeList("kdTkp", "nmTkp", ["10": "RJTP", "20": "RITP", "50": "Promotif"])

  static let statusPulangRawatJalan = PCareCodeList(
    "kdStatusPulang", "nmStatusPulang",
    ["3": "Berobat Jalan", "4": "Rujuk Lanjut", "5": "Rujuk Internal", "6": "Rujuk Horizontal"])

  static let statusPulangRawatInap = PCareCodeList(
    "kdStatusPulang", "nmStatusPulang",
    [
      "0": "Sembuh", "1": "Meninggal", "2": "Pulang Paksa", "3": "Berobat Jalan", "4": "Rujuk Lanjut",
      "9": "Lain-lain",
    ])

  static let prognosa = PCareCodeList(
    "kdPrognosa", "nmPrognosa",
    [
      "01": "Sanam (Sembuh)", "02": "Bonam (Baik)", "03": "Malam (Buruk/Jelek)",
      "04": "Dubia Ad Sanam/Bolam (Tidak tentu/Ragu-ragu, Cenderung Sembuh/Baik)",
      "05": "Dubia Ad Malam (Tidak tentu/Ragu-ragu, Cenderung Sembuh/Baik)",
    ])

  static let alergiMakanan = PCareCodeList(
    "kdAlergi", "nmAlergi",
    [
      "00": "Tidak Ada", "01": "Seafood", "02": "Gandum", "03": "Susu Sapi", "04": "Kacang-Kacangan",
      "05": "Makanan Lain",
    ])

  static let alergiUdara = PCareCodeList(
    "kdAlergi", "nmAlergi",
    ["00": "Tidak Ada", "01": "Udara Panas", "02": "Udara Dingin", "03": "Udara Kotor"])

  static let alergiObat = PCareCodeList(
    "kdAlergi", "nmAlergi",
    [
      "00": "Tidak Ada", "01": "Antibiotik", "02": "Antiinflamasi non-steroid", "03": "Aspirin",
      "04": "Kortikosteroid", "05": "Insulin", "06": "Obat-obatan lain",
    ])

  static let dokter = PCareCodeList(
    "kdDokter", "nmDokter",
    [
      "73229": "dr. Ratna Kusumah", "73230": "dr. Wawan Setiawan, MKM", "73231": "drg. Intan Permatasari",
      "73232": "Bd. Contoh Empat", "73233": "dr. Yusuf Ramdani",
    ])
}
