/// A Prolanis club of the facility (BPJS contract 3.3).
struct PCareClub: Sendable {
  var id: Int
  var program: String
  var name: String

  static let programs = PCareCodeList(
    "kdProgram", "nmProgram", ["01": "Diabetes Melitus", "02": "Hipertensi", "03": "Asthma"])
  static let groups = PCareCodeList(
    "kode", "nama", ["01": "DIABETES MELITUS", "02": "HIPERTENSI", "03": "ASTHMA"])
  static let activities = PCareCodeList(
    "kode", "nama", ["01": "Senam", "10": "Penyuluhan", "11": "Penyuluhan dan Senam"])

  static let all = [
    PCareClub(id: 1201, program: "01", name: "Klub Sehat Manis"),
    PCareClub(id: 1202, program: "02", name: "Klub Jantung Riang"),
    PCareClub(id: 1203, program: "02", name: "Klub Melati"),
  ]

  static func find(_ id: Int?) -> PCareClub? { all.first { $0.id == id } }

  var json: JSON {
    [
      "clubId": .number(String(id)), "jnsKelompok": Self.programs.object(program), "tglMulai": "01-01-2024",
      "tglAkhir": nil, "alamat": "Jl. Contoh No. 5", "nama": .string(name), "ketua_noHP": "081200000000",
      "ketua_nama": "KETUA CONTOH",
    ]
  }
}
