/// What the sandbox's participants answered in the screening of Mobile JKN (BPJS contract 3.14).
struct PCareScreening: Sendable {
  var card: String
  var age: Int
  var female: Bool
  /// Diseases at risk; the rest is not, and the last one was not filled in.
  var atRisk: Set<String>
  var lastDiagnosis: String
  var member: Bool

  static let diseases = [
    "anemia", "diabetes_mellitus", "hepatitis_b", "hepatitis_c", "hipertensi_stroke_ischemic_heart_disease",
    "kanker_paru", "kanker_payudara", "kanker_serviks", "kolorektal", "paru_obstruktif_kronis", "thalasemia",
    "tuberkulosis",
  ]
  static let diabetes = "diabetes_mellitus"
  static let hypertension = "hipertensi_stroke_ischemic_heart_disease"

  static let all = [
    PCareScreening(
      card: "0009930000011", age: 58, female: true, atRisk: [diabetes], lastDiagnosis: "E119", member: true),
    PCareScreening(
      card: "0009940000012", age: 63, female: false, atRisk: [hypertension], lastDiagnosis: "I10",
      member: true),
    PCareScreening(
      card: "0001234567890", age: 47, female: true, atRisk: [diabetes, hypertension], lastDiagnosis: "E119",
      member: false),
    PCareScreening(
      card: "0001234567891", age: 51, female: false, atRisk: [hypertension, "kolorektal"],
      lastDiagnosis: "I10",
      member: false),
    PCareScreening(
      card: "0001234567892", age: 24, female: true, atRisk: [], lastDiagnosis: "J00", member: false),
  ]

  var name: String { "PESERTA CONTOH \(card.suffix(4))" }

  static func search(_ text: String) -> [PCareScreening] {
    let sought = text.lowercased()
    return all.filter { $0.card == text || $0.name.lowercased().contains(sought) }
  }

  /// Only diabetes keeps its prefix in a participant's row.
  var json: JSON {
    var status: [String: JSON] = [:]
    for disease in Self.diseases {
      let name = disease == Self.diabetes ? "penyakit_\(disease)" : disease
      let words = atRisk.contains(disease) ? "Berisiko" : "Tidak Berisiko"
      status[name] = .string(disease == Self.diseases.last ? "Tidak Mengisi" : words)
    }
    return [
      "nomor_peserta": .string(card), "nama": .string(name), "usia": .number(String(age)), "no_hp": "",
      "email": nil, "status_penyakit": .object(status),
    ]
  }

  var candidate: JSON {
    let diagnosis = PCareDiagnosis.find(lastDiagnosis)?.name ?? ""
    return [
      "nomor_peserta": .string(card), "nama": .string(name), "usia": .number(String(age)),
      "jenis_kelamin": .string(female ? "Perempuan" : "Laki-laki"),
      "diagnosa_terakhir": .string("\(lastDiagnosis);\(diagnosis);"),
      "status_prolanis": .string(member ? "Sudah" : "Belum"),
    ]
  }
}
