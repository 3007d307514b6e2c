import Testing

@testable import Sandbox

@Suite("SATUSEHAT catalogues (contract 6.5 to 6.7)")
struct CatalogueTests {
  private func get(_ path: String, _ sandbox: SandboxFixture) async throws -> SandboxFixture.Answer {
    try await sandbox.send(.get, "/satusehat/" + path)
  }

  @Test("A drug is found by its number, its licence, its catalogue number")
  func product() async throws {
    try await withSandbox { sandbox in
      let result = try await get("kfa-v2/products?identifier=kfa&code=93002313", sandbox).json["result"]
      #expect(result?["dosage_form"]?["code"]?.string == "BS066")
      #expect(result?["rute_pemberian"]?["code"]?.string == "O")
      #expect(result?["product_template"]?["kfa_code"]?.string == "92000372")
      #expect(result?["active_ingredients"]?[0]?["kfa_code"]?.string == "91000101")
      #expect(result?["atc_l5"]?["parent_code"]?.string == "N02BE")
      for (source, name) in [("nie", "nie"), ("lkpp", "kode_lkpp")] {
        let code = try #require(result?[name]?.string)
        let found = try await get("kfa-v2/products?identifier=\(source)&code=\(code)", sandbox)
        #expect(found.json["result"]?["kfa_code"]?.string == "93002313")
      }
      #expect(try await get("kfa-v2/products?identifier=kfa&code=1", sandbox).json["result"] == .null)
    }
  }

  @Test(
    "What is missing or no number is answered with 422 and its place",
    arguments: [
      ("kfa-v2/products?code=1", "identifier"), ("kfa-v2/products?identifier=kfa", "code"),
      ("kfa-v2/products?identifier=x&code=1", "identifier"), ("kfa-v2/products/all?size=10", "page"),
      ("kfa-v2/products/all?page=x&size=1", "page"), ("kfa/farmalkes-price-jkn?page=1&limit=5", "kfa_code"),
    ])
  func refused(path: String, place: String) async throws {
    try await withSandbox { sandbox in
      let answer = try await get(path, sandbox)
      #expect(answer.status == .unprocessableContent)
      #expect(answer.json["detail"]?[0]?["loc"] == ["query", .string(place)])
    }
  }

  @Test("Drugs are listed in pages and by word")
  func products() async throws {
    try await withSandbox { sandbox in
      let page = try await get("kfa-v2/products/all?page=2&size=2&product_type=farmasi", sandbox).json
      #expect(page["total"]?.int == KFASample.products.count)
      #expect(page["items"]?["data"]?.array?.count == 2)
      let found = try await get("kfa-v2/products/all?page=1&size=9&keyword=amlo", sandbox).json
      #expect(found["items"]?["data"]?[0]?["kfa_code"]?.string == "93001819")
    }
  }

  @Test("Version 1 gives the JKN price of a template in each region")
  func prices() async throws {
    try await withSandbox { sandbox in
      let page = try await get("kfa/farmalkes-price-jkn?page=1&limit=4&kfa_code=92000372", sandbox).json
      #expect(page["total"]?.int == 6)
      let rows = page["items"]?["data"]?.array ?? []
      #expect(rows.map { $0["region_code"]?.string } == ["regional1", "regional2", "regional3", "regional4"])
      #expect(rows.first?["price_unit"]?.double == 250)
      let one = try await get(
        "kfa/farmalkes-price-jkn?page=1&limit=4&kfa_code=92000372&region_code=regional3", sandbox)
      #expect(one.json["total"]?.int == 1)
    }
  }

  @Test("Devices are asked for with a body", arguments: ["products", "template"])
  func devices(kind: String) async throws {
    try await withSandbox { sandbox in
      let path = "/satusehat/kfa-v3/alkes/\(kind)"
      let answer = try await sandbox.send(.post, path, ["page": 1, "size": 2])
      #expect(answer.json["meta"]?["item_count"]?.int == 3)
      #expect(answer.json["meta"]?["data"]?.array?.count == 2)
      let found = try await sandbox.send(.post, path, ["page": 1, "size": 2, "search": "glukosa"])
      #expect(found.json["meta"]?["item_count"]?.int == 1)
      #expect(try await sandbox.send(.post, path, [:]).status == .unprocessableContent)
    }
  }

  @Test("Regions of version 1 come in one list, from the province down to the villages")
  func regions() async throws {
    try await withSandbox { sandbox in
      let districts = try await get("masterdata/v1/districts?city_codes=3204", sandbox).json["data"]?.array
      #expect(districts?.count == 31)
      let villages = try await get("masterdata/v1/sub-districts?district_codes=320437", sandbox).json["data"]
      #expect(villages?[0]?["code"]?.string == "3204372001")
      #expect(villages?[0]?["parent_code"]?.string == "320437")
      #expect(try await get("masterdata/v1/provinces?codes=11", sandbox).json["data"]?.array == [])
      #expect(try await get("masterdata/v1/lain", sandbox).status == .notFound)
    }
  }

  @Test("Regions of version 2 come in pages of ten that a cursor leads through, there and back")
  func cursors() async throws {
    try await withSandbox { sandbox in
      var codes: [String] = []
      var path = "masterdata/v2/districts?city_codes=3204&current_page=1"
      var pages = 0
      var last: JSON = .null
      while pages < 10 {
        last = try await get(path, sandbox).json
        codes += (last["data"]?.array ?? []).compactMap { $0["code"]?.string }
        pages += 1
        guard let next = last["meta"]?["cursors"]?["next"]?.string, !next.isEmpty else { break }
        path = "masterdata/v2/districts?city_codes=3204&current_page=\(pages + 1)&next=\(next)"
      }
      #expect(pages == 4)
      #expect(codes.count == 31 && Set(codes).count == 31)
      #expect(last["meta"]?["page"]?["current"]?.int == 4)
      #expect(last["meta"]?["page"]?["total"]?.int == 31)
      let back = try #require(last["meta"]?["cursors"]?["previous"]?.string)
      let before = try await get("masterdata/v2/districts?current_page=3&prev=\(back)", sandbox).json
      #expect((before["data"]?.array ?? []).compactMap { $0["code"]?.string } == Array(codes[20..<30]))
    }
  }

  @Test("The index of facilities knows those of the sandbox")
  func facilities() async throws {
    try await withSandbox { sandbox in
      let path = "masterdata/v1/mastersaranaindex/mastersarana"
      let all = try await get(path + "?limit=2&page=1", sandbox).json
      #expect(all["total_page"]?.int == 2)
      #expect(all["data"]?[0]?["kode_satusehat"]?.string == sandbox.organization)
      let hospitals = try await get(path + "?limit=10&page=1&jenis_sarana=104", sandbox).json
      #expect(hospitals["data"]?.array?.count == 1)
      #expect(try await get(path, sandbox).status == .badRequest)
    }
  }

  @Test("Nothing is looked up without a token")
  func token() async throws {
    try await withSandbox { sandbox in
      var stranger = sandbox
      stranger.token = "x"
      for path in ["kfa-v2/products?identifier=kfa&code=1", "masterdata/v2/cities", "consent/v1/Consent"] {
        let answer = try await get(path, stranger)
        #expect(answer.status == .unauthorized)
      }
    }
  }
}
