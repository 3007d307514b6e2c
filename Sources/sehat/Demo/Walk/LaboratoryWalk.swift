/// In the laboratory: specimen, result, report.
struct LaboratoryWalk {
  let analyst: Browser
  let say: (String) -> Void

  func run() async throws {
    let list = try await analyst.get("/laboratorium")
    guard let order = list.links(/href="(\/laboratorium\/permintaan\/[0-9a-f-]{36})"/).last else {
      throw DemoFailure("Tidak ada permintaan di laboratorium.")
    }
    let page = try await analyst.get(order)
    let collected = try await analyst.submit(
      order + "/spesimen", on: page, [("identifiers", "name"), ("identifiers", "birthDate")])
    say("Laboratorium: darah diambil, label dicetak")
    guard let form = collected.form(order + "/hasil"),
      let request = form.fields.first(where: { $0.name.count == 36 })?.name
    else { throw DemoFailure("Hasil tidak dapat diisi: \(collected.complaints)") }
    let resulted = try await analyst.submit(order + "/hasil", on: collected, [(request, "13,1")])
    let reported = try await analyst.submit(
      order + "/laporan", on: resulted, [("conclusion", "Dalam batas rujukan.")])
    guard reported.status == 200 else { throw DemoFailure("Laporan: \(reported.complaints)") }
    say("Laboratorium: hasil 13,1 g/dL dengan rentang rujukan, laporan dilepas")
  }
}
