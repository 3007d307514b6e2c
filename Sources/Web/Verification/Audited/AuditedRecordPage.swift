import Clinic
import Vocabulary

/// One sampled record on the screen only: it cannot be printed or marked, and says who looks, for which case, and when, on
/// top of everything (EMR-11). What a camera sees is what the officer beside is there for.
struct AuditedRecordPage {
  let viewer: Viewer
  let answer: ReadAuditedRecord.Answer
  let now: Instant

  private var record: EncounterRecord { answer.record }

  var page: Page {
    Page("Rekam medis dalam sampel", at: .auditFiles, for: viewer) {
      div(.class("view-only")) {
        PageHead("Kunjungan \(record.encounter.number)", note: "hanya untuk dibaca")
        Notice(.waiting) {
          "Dibaca \(viewer.name) untuk perkara \(answer.auditCase.number) pada "
          "\(Indonesian.moment(now, viewer.facility.zone)), didampingi \(answer.companion). Pembacaan ini dicatat."
        }
        PatientHead(record.patient, on: record.encounter.day, payer: record.encounter.payer.word)
        RecordBody(record: record)
        signatures
        div(.class("watermark"), .aria("aria-hidden", "true")) {
          "\(viewer.name) · \(answer.auditCase.number) · \(Indonesian.moment(now, viewer.facility.zone))"
        }
      }
      p(.class("no-print")) {
        a("Kembali ke sampel", .href(.audits(.file(answer.auditCase.id.text))))
      }
    }
  }

  private var signatures: HTML {
    Card("Tanda tangan") {
      ul(.class("visits")) {
        for signature in record.signatures {
          li {
            "Versi \(signature.version) · \(Indonesian.moment(signature.at, viewer.facility.zone)) · "
            record.practitioners[signature.by]?.name ?? ""
          }
        }
      }
    }.html
  }
}
