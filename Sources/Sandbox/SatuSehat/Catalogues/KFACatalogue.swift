import Hummingbird

/// A small sample of KFA (contract section 6.7).
enum KFACatalogue {
  private struct Product {
    var code: String
    var name: String
    var form: (code: String, name: String)
    var route: (code: String, name: String)
    var template: String
    var ingredients: [(code: String, name: String, strength: String)]
  }

  private static let tablet = (code: "BS066", name: "Tablet")
  private static let oral = (code: "O", name: "Oral")

  private static let sample: [Product] = [
    Product(
      code: "93002313", name: "Paracetamol 500 mg Tablet (PAMOL)", form: tablet, route: oral,
      template: "92000372", ingredients: [("91000101", "Paracetamol", "500 mg")]),
    Product(
      code: "93001819", name: "Amlodipine Besilate 5 mg Tablet (HOLI PHARMA)", form: tablet, route: oral,
      template: "92000430", ingredients: [("91000235", "Amlodipine Besilate", "5 mg")]),
    Product(
      code: "93000359", name: "Azithromycin 500 mg Tablet Salut Selaput (KIMIA FARMA)",
      form: (code: "BS077", name: "Tablet Salut Selaput"), route: oral, template: "92000216",
      ingredients: [("91000150", "Azithromycin", "500 mg")]),
    Product(
      code: "93001019",
      name:
        "Rifampicin 150 mg / Isoniazid 75 mg / Pyrazinamide 400 mg / Ethambutol 275 mg Tablet Salut Selaput (KIMIA FARMA)",
      form: (code: "BS023", name: "Kaplet Salut Selaput"), route: oral, template: "92000632",
      ingredients: [
        ("91000330", "Rifampin", "150 mg"), ("91000328", "Isoniazid", "75 mg"),
        ("91000329", "Pyrazinamide", "400 mg"), ("91000288", "Ethambutol", "275 mg"),
      ]),
    Product(
      code: "93001282", name: "Vaksin DTP - HB - Hib 0,5 mL (PENTABIO, 1)",
      form: (code: "BS061", name: "Suspensi Injeksi"), route: (code: "P", name: "Parenteral"),
      template: "92001054", ingredients: [("91000928", "Vaksin DTP - HB - Hib", "0,5 mL")]),
  ]

  /// `GET /kfa-v2/products?identifier=kfa&code=`.
  static func product(_ request: SandboxRequest) -> SandboxReply {
    guard let code = request.query("code") else { return missing("code") }
    let found = sample.first { $0.code == code }
    return .json(
      .ok,
      [
        "search_code": .string(code), "search_identifier": .string(request.query("identifier") ?? "kfa"),
        "result": found.map(json) ?? .null,
      ])
  }

  /// `GET /kfa-v2/products/all?page=&size=&product_type=&keyword=`.
  static func products(_ request: SandboxRequest) -> SandboxReply {
    guard let page = request.query("page").flatMap(Int.init), page > 0 else { return missing("page") }
    guard let size = request.query("size").flatMap(Int.init), size > 0 else { return missing("size") }
    let keyword = request.query("keyword")?.lowercased() ?? ""
    let found = sample.filter { keyword.isEmpty || $0.name.lowercased().contains(keyword) }
    let data = found.dropFirst((page - 1) * size).prefix(size).map(json)
    return .json(
      .ok,
      [
        "total": .number(String(found.count)), "page": .number(String(page)), "size": .number(String(size)),
        "items": ["data": .array(data)],
      ])
  }

  private static func missing(_ name: String) -> SandboxReply {
    .json(
      .unprocessableContent,
      [
        "detail": [
          ["loc": ["query", .string(name)], "msg": "field required", "type": "value_error.missing"]
        ]
      ])
  }

  private static func json(_ product: Product) -> JSON {
    [
      "name": .string(product.name), "kfa_code": .string(product.code), "active": true, "state": "valid",
      "farmalkes_type": ["code": "medicine", "name": "Obat", "group": "farmasi"],
      "dosage_form": ["code": .string(product.form.code), "name": .string(product.form.name)],
      "rute_pemberian": ["code": .string(product.route.code), "name": .string(product.route.name)],
      "product_template": ["kfa_code": .string(product.template), "name": .string(product.name)],
      "active_ingredients": .array(
        product.ingredients.map { ingredient -> JSON in
          [
            "kfa_code": .string(ingredient.code), "zat_aktif": .string(ingredient.name),
            "kekuatan_zat_aktif": .string(ingredient.strength), "active": true,
          ]
        }),
    ]
  }
}
