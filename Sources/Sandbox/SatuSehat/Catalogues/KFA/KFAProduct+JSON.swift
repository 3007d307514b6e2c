extension KFAProduct {
  private static let updatedAt: JSON = "2024-08-29 04:11:02"

  /// The members of a result, as published; what the sample does not know is null.
  var json: JSON {
    .object(identity.merging(supply) { $1 }.merging(classification) { $1 }.merging(unknown) { $1 })
  }

  private var identity: [String: JSON] {
    [
      "id": .number(String(code.suffix(6).drop { $0 == "0" })), "name": .string(name),
      "kfa_code": .string(code), "active": true, "state": "valid", "updated_at": Self.updatedAt,
      "farmalkes_type": ["code": "medicine", "name": "Obat", "group": "farmasi"],
      "dosage_form": pair(form), "rute_pemberian": pair(route),
      "ucum": ["cs_code": "mg", "name": "milligram"], "uom": ["name": .string(unit)],
      "product_template": [
        "kfa_code": .string(template), "name": .string(templateName), "state": "valid", "active": true,
        "display_name": .string(templateName), "updated_at": Self.updatedAt,
      ],
      "active_ingredients": .array(
        ingredients.map { ingredient -> JSON in
          [
            "kfa_code": .string(ingredient.code), "zat_aktif": .string(ingredient.name),
            "kekuatan_zat_aktif": .string(ingredient.strength), "active": true, "state": "valid",
            "updated_at": Self.updatedAt,
          ]
        }),
    ]
  }

  private var supply: [String: JSON] {
    [
      "produksi_buatan": "lokal", "nie": .string(licence), "nama_dagang": .string(templateName.uppercased()),
      "manufacturer": "PABRIK PERAGAAN", "registrar": "PABRIK PERAGAAN", "generik": true,
      "controlled_drug": ["code": "3", "name": "Obat Keras"], "dose_per_unit": 1,
      "fix_price": .number("\(price).0"), "tayang_lkpp": true, "kode_lkpp": .string(catalogueNumber),
      "net_weight": nil, "net_weight_uom_name": "g", "volume": nil, "volume_uom_name": "mL",
      "identifier_ids": [
        ["name": .string(name), "code": .string(licence), "source_name": "NIE BPOM", "url": nil],
        [
          "name": .string(name), "code": .string(code), "source_name": "Kamus Farmalkes (KFA – IHS)",
          "url": nil,
        ],
      ],
      "packaging_ids": [
        [
          "name": "Dus isi 100", "kfa_code": .string("94" + code.dropFirst(2)), "pack_price": .number("0.0"),
          "uom_id": .string(unit), "qty": .number("100.0"),
        ]
      ],
    ]
  }

  /// The levels of the ATC code, each the beginning of the next.
  private var classification: [String: JSON] {
    let ends = [1, 3, 4, 5, 7]
    let levels = ends.enumerated().map { index, end -> (String, JSON) in
      let parent = index == 0 ? JSON.bool(false) : .string(String(atc.code.prefix(ends[index - 1])))
      return (
        "atc_l\(index + 1)",
        [
          "code": .string(String(atc.code.prefix(end))), "name": .string(end == 7 ? atc.name : ""),
          "level": .string(String(index + 1)), "parent_code": parent, "comment": nil,
        ]
      )
    }
    return Dictionary(levels, uniquingKeysWith: { $1 })
  }

  private var unknown: [String: JSON] {
    let names = [
      "rxterm", "farmalkes_hscode", "score_tkdn", "score_bmp", "score_tkdn_bmp", "med_dev_jenis",
      "med_dev_subkategori", "med_dev_kategori", "med_dev_kelas_risiko", "klasifikasi_izin", "atc_ddd",
    ]
    return Dictionary(names.map { ($0, .null) }, uniquingKeysWith: { $1 })
  }

  private func pair(_ value: Coded) -> JSON { ["code": .string(value.code), "name": .string(value.name)] }
}
