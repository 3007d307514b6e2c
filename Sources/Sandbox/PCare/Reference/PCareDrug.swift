/// A drug of the DPHO list. The codes are the sandbox's own, in the form of the real ones (11 digits).
struct PCareDrug: Sendable {
  var code: String
  var name: String

  static let all = [
    PCareDrug(code: "13010000001", name: "Parasetamol 500 mg tablet"),
    PCareDrug(code: "13010000002", name: "Amoksisilin 500 mg kapsul"),
    PCareDrug(code: "13010000003", name: "Amlodipin 5 mg tablet"),
    PCareDrug(code: "13010000004", name: "Amlodipin 10 mg tablet"),
    PCareDrug(code: "13010000005", name: "Kaptopril 25 mg tablet"),
    PCareDrug(code: "13010000006", name: "Metformin 500 mg tablet"),
    PCareDrug(code: "13010000007", name: "Glimepirid 2 mg tablet"),
    PCareDrug(code: "13010000008", name: "Antasida DOEN tablet kunyah"),
    PCareDrug(code: "13010000009", name: "Omeprazol 20 mg kapsul"),
    PCareDrug(code: "13010000010", name: "Cetirizin 10 mg tablet"),
    PCareDrug(code: "13010000011", name: "Klorfeniramin maleat 4 mg tablet"),
    PCareDrug(code: "13010000012", name: "Gliseril guaiakolat 100 mg tablet"),
    PCareDrug(code: "13010000013", name: "Ibuprofen 400 mg tablet"),
    PCareDrug(code: "13010000014", name: "Oralit serbuk 4,1 g"),
    PCareDrug(code: "13010000015", name: "Zink 20 mg tablet dispersibel"),
    PCareDrug(code: "13010000016", name: "Salbutamol 2 mg tablet"),
    PCareDrug(code: "13010000017", name: "Simvastatin 20 mg tablet"),
    PCareDrug(code: "13010000018", name: "Tablet tambah darah"),
  ]

  static func find(_ code: String?) -> PCareDrug? { all.first { $0.code == code } }

  static func search(_ text: String) -> [PCareDrug] {
    let sought = text.lowercased()
    return all.filter { $0.code.hasPrefix(sought) || $0.name.lowercased().contains(sought) }
  }

  var json: JSON { ["kdObat": .string(code), "nmObat": .string(name), "sedia": 0] }

  /// At a partner pharmacy: `sediaan` is the form, the last word of the name.
  var stock: JSON {
    let form = name.split(separator: " ").last.map(String.init) ?? ""
    return [
      "kdObat": .string(code), "nmObat": .string(name), "sediaan": .string(form.uppercased()), "stok": 250,
    ]
  }
}
