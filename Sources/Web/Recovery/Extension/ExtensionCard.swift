import Clinic
import JKN
import Vocabulary

/// More time that was asked for, with the evidence, BPJS's answer and its document (REC-04).
struct ExtensionCard: Component {
  let recovery: Recovery

  @HTMLBuilder var html: HTML {
    if !recovery.extensions.isEmpty {
      Card("Perpanjangan waktu") {
        DataTable(
          "Perpanjangan waktu", [.text("Permohonan"), .text("Diminta"), .text("Jawaban BPJS")], stacks: true
        ) {
          for asked in recovery.extensions { row(asked) }
        }
        p {
          a(
            "Surat permohonan (PDF)", .href(.recoveries(.extensionLetter(recovery.id.text))),
            Attribute("target", "_blank"))
        }
        p("Penerimaan permohonan adalah keputusan BPJS (PKS 004 Ps.10(4)c).", .class("small"))
      }
    }
  }

  private func row(_ asked: RecoveryExtension) -> HTML {
    tr {
      td {
        "\(asked.letter), \(Indonesian.day(asked.askedOn))"
        small(asked.reason, .class("under"))
        for file in asked.evidence { p { FileLink(file: file, to: .audits(.caseFile(file.id.text))) } }
      }
      td("\(asked.askedCount) cicilan sampai \(Indonesian.day(asked.askedUntil))")
      td {
        if let decision = asked.decision {
          if let until = decision.until, decision.isApproved {
            StateMark("Disetujui sampai \(Indonesian.day(until))", tone: .done, symbol: "✓")
          } else {
            StateMark("Ditolak", tone: .danger, symbol: "✕")
          }
          small("\(decision.letter), \(Indonesian.day(decision.on)) \(decision.note)", .class("under"))
          for file in decision.files { p { FileLink(file: file, to: .audits(.caseFile(file.id.text))) } }
          if decision.isApproved {
            p {
              a(
                "Berita Acara perpanjangan (PDF)",
                .href(.recoveries(.extensionMinutes(recovery.id.text, asked.id.text))),
                Attribute("target", "_blank"))
            }
          }
        } else {
          StateMark("Menunggu keputusan", tone: .waiting, symbol: "○")
        }
      }
    }
  }
}
