import Hummingbird

/// Master Sarana Index (contract section 6.5): the sandbox's own facilities, with made-up particulars.
struct FacilityCatalogue: Sendable {
  let clients: SatuSehatClients

  private static let kinds: [String: String] = [
    "102": "Pusat Kesehatan Masyarakat", "104": "Rumah Sakit", "105": "Apotek",
  ]

  /// `GET /masterdata/v1/mastersaranaindex/mastersarana?limit=&page=&jenis_sarana=`.
  func answer(_ request: SandboxRequest) -> SandboxReply {
    guard let limit = request.query("limit").flatMap(Int.init), (1...2000).contains(limit),
      let page = request.query("page").flatMap(Int.init), page > 0
    else {
      return .json(.badRequest, ["status_code": 400, "message": "limit and page are required", "data": []])
    }
    let wanted = request.query("jenis_sarana") ?? ""
    let found = zip(clients.all, ["102", "104", "105"]).filter { wanted.isEmpty || $0.1 == wanted }
    let rows = KFAPage(number: page, size: limit).cut(Array(found)).map { row($0.0, kind: $0.1) }
    return .json(
      .ok,
      [
        "status_code": 200, "message": "Success", "page": .number(String(page)),
        "total_page": .number(String((found.count + limit - 1) / limit)), "data": .array(rows),
      ])
  }

  private func row(_ client: SatuSehatClient, kind: String) -> JSON {
    let number = "SBX\(kind)\(client.organization.suffix(4))"
    return [
      "kode_satusehat": .string(client.organization), "kode_sarana": .string(number),
      "nama": .string(client.name), "telp": "022-5550100", "email": "sarana@sehat.invalid", "website": nil,
      "longitude": "107.52", "latitude": "-7.03", "operasional": "beroperasi",
      "wilayah_perairan_darat": "darat", "wilayah_karakteristik": "perdesaan",
      "sarana_administrasi": [
        "kode": .string(number), "nama": .string(client.name), "kode_sarana": .string(number),
        "status_aktif": "1", "status_sarana": "aktif",
      ],
      "alamat": "Jl. Peragaan 1", "provinsi": region("32", "JAWA BARAT"),
      "kabkota": region("3204", "KAB. BANDUNG"),
      "jenis_sarana": [
        "kode": .string(kind), "nama": .string(Self.kinds[kind] ?? ""), "nama_alt": nil,
      ],
      "subjenis": ["kode": nil, "nama": nil], "kelas_sarana": ["kode": nil, "nama": nil],
      "status_sarana": "aktif", "status_aktif": "1",
    ]
  }

  private func region(_ code: String, _ name: String) -> JSON {
    ["kode": .string(code), "nama": .string(name), "kode_bps": .string(code), "kode_lama": .string(code)]
  }
}
