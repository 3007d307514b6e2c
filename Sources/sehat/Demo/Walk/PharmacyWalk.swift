/// In the pharmacy: review, preparation first-expired-first, second check, hand-over.
struct PharmacyWalk {
  let pharmacist: Browser
  let say: (String) -> Void

  func run() async throws {
    let list = try await pharmacist.get("/farmasi")
    guard let address = list.links(/href="(\/farmasi\/resep\/[0-9a-f-]{36})"/).last else {
      throw DemoFailure("Tidak ada resep di farmasi.")
    }
    var page = try await pharmacist.get(address)
    let items = Set(page.links(/name="([0-9]\.[0-9])"/))
    page = try await pharmacist.submit(address + "/telaah", on: page, items.map { ($0, "baik") })
    say("Farmasi: resep ditelaah (Q0007), tanpa alergi dan duplikasi")
    page = try await pharmacist.submit(address + "/siapkan", on: page, [])
    say("Farmasi: 9 tablet disiapkan dari batch yang lebih dulu kedaluwarsa")
    page = try await pharmacist.submit(
      address + "/periksa", on: page, [("aloneReason", "Apoteker bertugas sendiri")])
    page = try await pharmacist.submit(
      address + "/serahkan", on: page,
      [
        ("identifiers", "name"), ("identifiers", "birthDate"), ("receivedBy", "Pasien sendiri"),
        ("counselled", "ya"),
      ])
    guard page.status == 200, page.form(address + "/serahkan") == nil else {
      throw DemoFailure("Obat belum diserahkan: \(page.complaints)")
    }
    say("Farmasi: diperiksa ulang, diserahkan kepada pasien dengan penjelasan")
  }
}
