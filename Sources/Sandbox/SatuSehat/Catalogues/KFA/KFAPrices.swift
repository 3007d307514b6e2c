import Hummingbird

/// JKN prices of a template by region (contract section 6.7; members as the platform's page shows them). The
/// amounts are made up: dearer by five per cent with each region.
enum KFAPrices {
  private static let provinces: [(code: String, name: String)] = [
    ("36", "Banten"), ("32", "Jawa Barat"), ("31", "DKI Jakarta"), ("33", "Jawa Tengah"),
  ]

  /// `GET /kfa/farmalkes-price-jkn?page=&limit=&kfa_code=92…[&region_code=]`.
  static func answer(_ request: SandboxRequest) -> SandboxReply {
    let page: KFAPage
    switch KFAPage.read(request, size: "limit") {
    case .success(let read): page = read
    case .failure(let refusal): return refusal.reply
    }
    guard let code = request.query("kfa_code"), !code.isEmpty else { return KFARefusal.missing(["kfa_code"]) }
    let region = request.query("region_code") ?? ""
    let product = KFASample.products.first { $0.template == code || $0.code == code }
    let found = (product.map { product in (1...6).map { row(product, region: $0) } } ?? [])
      .filter { region.isEmpty || $0["region_code"]?.string == region }
    return .json(
      .ok,
      [
        "total": .number(String(found.count)), "page": .number(String(page.number)),
        "limit": .number(String(page.size)), "items": ["data": .array(page.cut(found))],
      ])
  }

  private static func row(_ product: KFAProduct, region: Int) -> JSON {
    [
      "product_template_name": .string(product.templateName), "kfa_code": .string(product.template),
      "document_ref": "HK.01.07/MENKES/1905/2023", "active": true,
      "region_name": .string("Regional \(region)"), "region_code": .string("regional\(region)"),
      "start_date": "2023-08-23", "end_date": nil,
      "price_unit": .number("\(product.price + product.price * 5 * (region - 1) / 100).0"),
      "uom_name": .string(product.unit), "updated_at": "2023-08-29 04:11:02",
      "uom_pack": ["Blister", "Strip"],
      "province": .array(
        (region == 1 ? provinces : []).map {
          ["province_code": .string($0.code), "province_name": .string($0.name)]
        }),
    ]
  }
}
