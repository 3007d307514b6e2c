import Clinic
import JKN
import Vocabulary

/// Each criterion: what our own records say this month, and what was written down through the years.
struct CriteriaPage {
  let viewer: Viewer
  let answer: ReadCriteria.Answer
  let form: FormState

  private typealias Field = RecordCriterion.Field
  private static let order = [
    Field.kind, Field.value, Field.since, Field.change, Field.enteredOn, Field.basis,
  ]

  var page: Page {
    Page("Kriteria tarif", at: .capitation, for: viewer) {
      PageHead("Kriteria tarif") {
        "PKS 004 Lampiran II I.A.1.b · "
        a("← Kapitasi & KBK", .href(.capitation(.month())))
      }
      ProblemSummary(form, order: Self.order)
      if viewer.may(.keepLedger) {
        Columns {
          for kind in CapitationCriterion.Kind.allCases { criterion(kind) }
        } aside: {
          Card("Catat kriteria") { recording }
        }
      } else {
        for kind in CapitationCriterion.Kind.allCases { criterion(kind) }
      }
    }
  }

  private func criterion(_ kind: CapitationCriterion.Kind) -> HTML {
    let records = answer.records.filter { $0.kind == kind }
    return Card(kind.word) {
      p {
        "Menurut catatan kita bulan ini: "
        a(now(kind), .href(place(kind)))
      }
      if records.isEmpty {
        EmptyState("Belum ada catatan.")
      } else {
        table(kind, records)
      }
    }.html
  }

  private func table(_ kind: CapitationCriterion.Kind, _ records: [CapitationCriterion]) -> HTML {
    DataTable(
      kind.word,
      [.text("Sejak"), .text("Keadaan"), .text("Masuk HFIS"), .text("Dihitung mulai"), .text("Dasar")],
      stacks: true
    ) {
      for record in records {
        tr {
          td(Indonesian.day(record.since), .class("keep"))
          td {
            record.value
            small(record.change.word, .class("under"))
          }
          td(record.enteredOn.map { Indonesian.day($0) } ?? "–", .class("keep"))
          td(.class("keep")) {
            if let from = record.countsFrom {
              Indonesian.day(from)
            } else {
              StateMark("belum masuk HFIS", tone: .waiting, symbol: "○")
            }
            small(answer.month.terms.source(record.change.article), .class("under"))
          }
          td {
            record.basis
            small(record.recordedBy, .class("under"))
          }
        }
      }
    }.html
  }

  private func now(_ kind: CapitationCriterion.Kind) -> String {
    let month = answer.month
    switch kind {
    case .staff:
      return "\(month.doctors) dokter dan \(month.dentists) dokter gigi untuk "
        + "\(Indonesian.number(Int(month.capitation.headcount))) peserta"
    case .completeness:
      guard let equipment = answer.equipment else { return "daftar periksa perangkat belum diisi" }
      let lacking = equipment.shortfalls.count
      return lacking == 0
        ? "lengkap menurut daftar periksa \(Indonesian.day(equipment.on))"
        : "\(lacking) butir kurang menurut daftar periksa \(Indonesian.day(equipment.on))"
    case .scope:
      return
        "koefisien risiko \(CapitationWords.value(.ratio(month.capitation.coefficient)))"
    case .commitment:
      guard month.kbkApplies else { return "KBK tidak berlaku" }
      return
        "KBK \(CapitationWords.ratio(month.capitation.kbkPercent, unit: "%")) \(month.assessment == nil ? "menurut catatan kita" : "menurut BPJS")"
    }
  }

  private func place(_ kind: CapitationCriterion.Kind) -> Route {
    switch kind {
    case .staff: .capitation(.doctors)
    case .completeness: .facilityRegister(.checklist(.equipment))
    case .scope: .ledger(.month(answer.month.month.text))
    case .commitment: .capitation(.month())
    }
  }

  private var recording: HTML {
    PostForm(to: .capitation(.criteria), token: viewer.formToken) {
      ChoiceField(
        "Kriteria", name: Field.kind, in: form,
        choices: CapitationCriterion.Kind.allCases.map { Choice($0.rawValue, $0.word) }, blank: "Pilih",
        required: true)
      AreaField("Keadaan", name: Field.value, in: form, rows: 2, required: true)
      FieldRow {
        TextField("Sejak", name: Field.since, in: form, kind: .date, required: true)
        TextField("Masuk HFIS", name: Field.enteredOn, in: form, kind: .date)
      }
      RadioField(
        "Perubahan", name: Field.change, in: form,
        choices: CriterionChange.allCases.map { Choice($0.rawValue, $0.word) },
        hint: "Yang bertambah dihitung mulai bulan sesudah masuk HFIS; yang berkurang sejak harinya.",
        required: true)
      TextField("Surat atau berita acara", name: Field.basis, in: form, required: true)
      Button("Simpan kriteria", .primary)
    }.html
  }
}
