/// What a procedure of a visit must be (BPJS contract 3.13).
enum TindakanRules {
  /// The visit it belongs to; nil, with a complaint, when there is none.
  static func check(_ form: inout PCareForm, _ registry: PCareRegistry) -> PCareVisit? {
    let visit = registry.visits[form.text("noKunjungan")]
    if visit == nil { form.complain("noKunjungan", "Kunjungan tidak ditemukan.") }
    let procedure = PCareProcedure.find(form.text("kdTindakan"))
    if procedure == nil { form.complain("kdTindakan", PCareComplaint.notInReference) }
    let price = form.number("biaya")
    if let procedure, price > Double(procedure.highestTariff) {
      form.complain("biaya", "Biaya paling besar \(procedure.highestTariff).")
    }
    _ = form.optionalText("keterangan")
    _ = form.number("hasil")
    return visit
  }
}
