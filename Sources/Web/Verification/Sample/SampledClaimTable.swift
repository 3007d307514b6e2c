import Clinic
import JKN
import Vocabulary

/// The claim lines of a sample: what was charged, what our own file shows, and what was found (VER-01).
struct SampledClaimTable: Component {
  let claims: [SampledClaim]
  let evidence: [ClaimID: ClaimLineEvidence]

  var html: HTML {
    DataTable(
      "Klaim terpilih",
      [
        .number("No."), .text("Klaim"), .text("Menurut berkas kita"), .text("Hasil"), .number("Dibebankan"),
        .number("Seharusnya"), .number("Selisih"),
      ],
      stacks: true
    ) {
      for claim in claims { row(claim) }
    }.html
  }

  private func row(_ claim: SampledClaim) -> HTML {
    tr {
      td(String(claim.place), .class("right num"))
      td {
        span(claim.number, .class("num"))
        small("\(claim.service.word), \(Indonesian.day(claim.day)), \(claim.performer)", .class("under"))
      }
      td { SampledClaimHints(evidence: evidence[claim.id]) }
      td { result(claim.finding) }
      td(.class("right num keep")) {
        claim.charged.text
        small(Indonesian.day(claim.chargedOn), .class("under"))
      }
      td(claim.finding?.proper.text ?? "", .class("right num keep"))
      td(claim.finding?.difference.text ?? "", .class("right num keep"))
    }
  }

  @HTMLBuilder private func result(_ finding: ClaimLineFinding?) -> HTML {
    if let finding {
      if finding.isComplete {
        StateMark("Lengkap", tone: .done, symbol: "✓")
      } else {
        StateMark("Bukti kurang", tone: .waiting, symbol: "▲")
      }
      if finding.conforms {
        StateMark("Sesuai", tone: .done, symbol: "✓")
      } else {
        StateMark("Tidak sesuai", tone: .danger, symbol: "✕")
      }
      if !finding.note.isEmpty { small(finding.note, .class("under")) }
    } else {
      "–"
    }
  }
}

/// What our own file shows of a claim line before anybody looks: a hint, not a finding.
struct SampledClaimHints: Component {
  let evidence: ClaimLineEvidence?

  @HTMLBuilder var html: HTML {
    if let evidence {
      if evidence.missing.isEmpty {
        small("Bukti ditandai lengkap")
      } else {
        small("Belum ditandai: \(evidence.missing.joined(separator: ", "))")
      }
      small(record(evidence), .class("under"))
    }
  }

  private func record(_ evidence: ClaimLineEvidence) -> String {
    if evidence.visits.isEmpty { return "Tidak ada kunjungan yang ditandatangani di baliknya" }
    return switch evidence.showsService {
    case true?: "Rekam medis memuat pelayanan ini"
    case false?: "Rekam medis tidak memuat pelayanan ini"
    case nil: "\(evidence.visits.count) kunjungan di baliknya"
    }
  }
}

/// The finding of one claim line: completeness, conformity, and what it should have been paid.
struct ClaimFindingForm: Component {
  let viewer: Viewer
  let found: AuditCase
  let claims: [SampledClaim]
  let form: FormState

  private typealias Field = RecordClaimFinding.Field

  static let order = [
    RecordClaimFinding.Field.claim, RecordClaimFinding.Field.complete, RecordClaimFinding.Field.conforms,
    RecordClaimFinding.Field.proper, RecordClaimFinding.Field.note,
  ]

  var html: HTML {
    PostForm(to: .audits(.claimFinding(found.id.text)), token: viewer.formToken) {
      h3("Catat hasil")
      ChoiceField(
        "Klaim", name: Field.claim, in: form,
        choices: claims.map { Choice($0.id.text, "\($0.place). \($0.number), \($0.charged.text)") },
        blank: "Pilih", required: true)
      RadioField(
        "Kelengkapan", name: Field.complete, in: form,
        choices: [Choice("ya", "Lengkap"), Choice("tidak", "Bukti kurang")], required: true)
      RadioField(
        "Kesesuaian", name: Field.conforms, in: form,
        choices: [Choice("ya", "Sesuai"), Choice("tidak", "Tidak sesuai")], required: true)
      TextField(
        "Seharusnya dibayar", name: Field.proper, in: form, unit: "rupiah",
        hint: "Sama dengan yang dibebankan bila sesuai; 0 bila tidak layak. Selisih dihitung sendiri.",
        required: true)
      AreaField("Uraian", name: Field.note, in: form, rows: 2)
      Button("Simpan hasil")
    }.html
  }
}
