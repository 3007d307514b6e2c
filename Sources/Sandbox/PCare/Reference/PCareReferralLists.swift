/// Lists that only referrals need (BPJS contract 4.8, 4.10). Sarana from 3 on are the sandbox's own.
enum PCareReferralLists {
  static let sarana = PCareCodeList(
    "kdSarana", "nmSarana",
    ["1": "Rekam Medik", "2": "Laboratorium", "3": "Radiologi", "4": "Rehabilitasi Medik"])

  static let khusus = PCareCodeList(
    "kdKhusus", "nmKhusus",
    [
      "HDL": "HEMODIALISA", "THA": "THALASEMIA", "HEM": "HEMOFILI", "IGD": "ALIH RAWAT", "JIW": "JIWA",
      "KLT": "KUSTA", "PAR": "TB-MDR", "KEM": "SARANA KEMOTERAPI", "RAT": "SARANA RADIOTERAPI",
      "HIV": "HIV-ODHA",
    ])

  /// Those that name a sub-specialty as well, and which.
  static let needPart: Set = ["THA", "HEM"]
  static let partsOfKhusus: Set = ["3", "8", "26", "30"]
}
