import Clinic
import JKN
import Vocabulary

/// The sample of a case: how it was drawn, each visit or claim line with its finding, and what they come to.
struct CaseSampleCard: Component {
  let viewer: Viewer
  let found: AuditCase
  let sample: CaseSample?
  let evidence: [ClaimID: ClaimLineEvidence]
  let mayChange: Bool
  let form: FormState

  var html: HTML {
    Card("Sampel") {
      if let sample {
        how(sample)
        if sample.scope == .charged {
          SampledClaimTable(claims: sample.claims, evidence: evidence)
          if mayChange {
            ClaimFindingForm(viewer: viewer, found: found, claims: sample.claims, form: form)
          }
        } else {
          table(sample)
          if mayChange { finding(sample) }
        }
      } else if mayChange {
        drawing
      } else {
        EmptyState("Tidak ada sampel yang ditarik.")
      }
    }.html
  }

  private func how(_ sample: CaseSample) -> HTML {
    HTML {
      if sample.isReproduced {
        Notice(.done, "Ditarik ulang dari populasi yang disimpan: hasilnya sama.")
      } else {
        Notice(.danger, "Sampel tidak dapat ditarik ulang dengan hasil yang sama. Hubungi pengelola sistem.")
      }
      Facts([
        (
          "Populasi",
          HTML("\(sample.scope.word), \(Indonesian.number(sample.population)) \(sample.scope.unit)")
        ),
        (
          "Terpilih",
          HTML(
            "\(Indonesian.number(sample.drawn)) \(sample.scope.unit) (\(Indonesian.percent(sample.coverage)))"
          )
        ),
        ("Benih", HTML(String(sample.seed))),
        ("Sidik populasi", HTML { code(sample.digest, .class("small")) }),
        ("Ditarik", HTML("\(Indonesian.moment(sample.drawnAt, viewer.facility.zone)), \(sample.drawnBy)")),
        ("Terbayar lebih", HTML(total(sample) { max(.zero, $0) }.text)),
        ("Terbayar kurang", HTML(total(sample) { max(.zero, .zero - $0) }.text)),
      ])
    }
  }

  private func total(_ sample: CaseSample, _ part: (Rupiah) -> Rupiah) -> Rupiah {
    let visits = sample.items.compactMap(\.finding?.difference)
    return (visits + sample.claims.compactMap(\.finding?.difference)).reduce(.zero) { $0 + part($1) }
  }

  private func table(_ sample: CaseSample) -> HTML {
    DataTable(
      "Kunjungan terpilih",
      [
        .number("No."), .text("Kunjungan"), .text("Hari"), .text("Ruang dan pemeriksa"), .text("Hasil"),
        .number("Selisih"),
      ],
      stacks: true
    ) {
      for item in sample.items {
        tr {
          td(String(item.place), .class("right num"))
          td(item.number, .class("num keep"))
          td(Indonesian.day(item.day), .class("keep"))
          td("\(item.room), \(item.practitioner)")
          td {
            if let finding = item.finding {
              mark(finding.verdict)
              if !finding.note.isEmpty { small(finding.note, .class("under")) }
            } else {
              "–"
            }
          }
          td(item.finding?.difference.text ?? "", .class("right num"))
        }
      }
    }.html
  }

  private func mark(_ verdict: CaseFinding.Verdict) -> StateMark {
    switch verdict {
    case .conforms: StateMark(verdict.word, tone: .done, symbol: "✓")
    case .incomplete: StateMark(verdict.word, tone: .waiting, symbol: "▲")
    case .differs: StateMark(verdict.word, tone: .danger, symbol: "✕")
    }
  }

  private var drawing: HTML {
    PostForm(to: .audits(.sample(found.id.text)), token: viewer.formToken) {
      p(
        "Benih, populasi, dan ukuran yang sama selalu memberi sampel yang sama. Sampel ditarik sekali dan tidak dapat diganti.",
        .class("small"))
      ChoiceField(
        "Populasi", name: "populasi", in: form,
        choices: CaseScope.possible(in: found.kind).map { Choice($0.rawValue, $0.word) },
        blank: "Pilih", required: true)
      FieldRow {
        TextField(
          "Benih", name: "benih", in: form, kind: .number,
          hint: "Bilangan dari pemeriksa, misalnya 20261121.",
          required: true)
        TextField(
          "Ukuran", name: "ukuran", in: form, kind: .number,
          unit: found.kind == .postClaim ? "klaim" : "item",
          required: true)
      }
      Button("Tarik sampel", .primary)
    }.html
  }

  private func finding(_ sample: CaseSample) -> HTML {
    PostForm(to: .audits(.finding(found.id.text)), token: viewer.formToken) {
      h3("Catat hasil")
      ChoiceField(
        "Kunjungan", name: "kunjungan", in: form,
        choices: sample.items.map { Choice($0.id.text, "\($0.place). \($0.number)") }, blank: "Pilih",
        required: true)
      RadioField(
        "Hasil", name: "temuan", in: form,
        choices: CaseFinding.Verdict.allCases.map { Choice($0.rawValue, $0.word) }, required: true)
      TextField(
        "Selisih", name: "selisih", in: form, unit: "rupiah",
        hint: "Terbayar lebih tanpa tanda, terbayar kurang dengan tanda minus; 0 bila tidak ada.",
        required: true)
      AreaField("Uraian", name: "uraian", in: form, rows: 2)
      Button("Simpan hasil")
    }.html
  }
}
