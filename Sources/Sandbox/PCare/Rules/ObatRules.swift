/// What a drug of a visit must be (BPJS contract 3.8).
enum ObatRules {
  static func check(_ form: inout PCareForm, in visit: PCareVisit) {
    if form.number("kdObatSK", wholeOnly: true) != 0 { form.complain("kdObatSK", "kdObatSK harus 0.") }
    let compound = form.flag("racikan")
    let code = form.optionalText("kdRacikan")
    if let code, !compound || !visit.compounds.contains(code) {
      form.complain("kdRacikan", PCareComplaint.notInReference)
    }
    if form.flag("obatDPHO") {
      if PCareDrug.find(form.optionalText("kdObat")) == nil {
        form.complain("kdObat", PCareComplaint.notInReference)
      }
    } else {
      _ = form.text("nmObatNonDPHO")
    }
    for name in ["signa1", "signa2", "jmlObat"] where form.number(name, wholeOnly: true) < 1 {
      form.complain(name, "\(name) paling kecil 1.")
    }
    _ = form.number("jmlPermintaan", wholeOnly: true)
  }
}
