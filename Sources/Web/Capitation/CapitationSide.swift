import Clinic
import JKN
import Vocabulary

/// What the figures stand on: the list of participants, the agreement, and the form to change it.
struct CapitationSide: Component {
  let viewer: Viewer
  let month: CapitationMonth
  let terms: ReadAgreementTerms.Answer
  let form: FormState

  @HTMLBuilder var html: HTML {
    Card("Dasar hitungan") {
      Facts([
        ("Daftar peserta", HTML(list)), ("Perjanjian", HTML(month.terms.title)),
        ("Berlaku", HTML(month.terms.period)), ("Dihitung", HTML(Indonesian.day(month.asOf))),
      ])
      p { a("Grafik tahun \(String(month.month.year))", .href(.capitation(.year(String(month.month.year))))) }
      p { a("Dokter dan SIP", .href(.capitation(.doctors))) }
      p { a("Praktik menurut jadwal", .href(.capitation(.practice(month.month.text)))) }
      p { a("Kriteria tarif", .href(.capitation(.criteria))) }
      p { a("Buku kapitasi bulan ini", .href(.ledger(.month(month.month.text)))) }
    }
    if viewer.may(.manageFacility) { Card("Ganti perjanjian") { change } }
  }

  private var list: String {
    guard let list = month.heads?.list else { return "belum ada" }
    return "bulan \(list.month.text), versi \(list.version)"
  }

  /// When payment follows performance, as the month's agreement says.
  private var scope: String {
    guard let scope = month.terms.kbk.scope else {
      return "Perjanjian ini tidak memberi syarat lain untuk KBK."
    }
    let both = scope.reading == .both ? "dan" : "atau"
    return
      "KBK berlaku setelah \(scope.cooperationMonths) bulan \(both) dengan \(Indonesian.number(Int(scope.participants))) peserta."
  }

  private var change: HTML {
    PostForm(to: .capitation(.agreement), token: viewer.formToken) {
      ChoiceField(
        "Perjanjian", name: CapitationPages.terms, in: form,
        choices: terms.names.map { Choice($0.name, "\($0.name), \($0.period)") }, required: true)
      TextField(
        "Berlaku sejak", name: CapitationPages.since, in: form, kind: .date, required: true)
      TextField(
        "Mulai bekerja sama dengan BPJS", name: CapitationPages.cooperating, in: form, kind: .date,
        hint: scope)
      RadioField(
        "Menjalankan KBK", name: CapitationPages.runsKBK, in: form,
        choices: [Choice("ya", "Ya"), Choice("tidak", "Tidak")])
      Button("Simpan", .primary)
    }.html
  }
}
