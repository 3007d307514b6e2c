import Clinic
import JKN
import Vocabulary

/// Which assessment a month is counted by and why, for the cockpit and the ledger.
struct AssessmentWords: Component {
  let assessment: KBKAssessment?
  let terms: AgreementTerms
  /// By our own counts.
  let own: Rupiah
  /// By which the month is counted.
  let used: Rupiah
  let kbkApplies: Bool

  @HTMLBuilder var html: HTML {
    if let assessment {
      p {
        strong("Dipakai: penilaian BPJS \(assessment.assessed.percent) %.")
        " BPJS menilai dari datanya sendiri dan membayar menurut penilaian itu (\(terms.source(.performanceAssessment)))."
      }
      p(
        "Dinilai \(Indonesian.day(assessment.assessedOn)), bukti \(assessment.reference); dicatat \(assessment.recordedBy).",
        .class("small"))
      if used != own {
        Notice(
          .waiting,
          "Menurut catatan kita kapitasinya \(own.text), selisih \((used - own).text). Bila penilaian BPJS keliru, minta dinilai ulang dan catat hasilnya; bulan yang sudah ditutup diperbaiki dengan koreksi."
        )
      }
      for doubt in terms.doubts(about: assessment.assessed) { Notice(.waiting, doubt) }
    } else if kbkApplies {
      p {
        strong("Dipakai: hitungan kita.")
        " Belum ada penilaian BPJS untuk bulan ini. Begitu dicatat, penilaian itu yang dipakai, karena BPJS membayar menurut datanya sendiri (\(terms.source(.performanceAssessment)))."
      }
    } else {
      p("KBK tidak berlaku: kapitasi dibayar penuh (\(terms.source(.performancePayment))).")
    }
  }
}

/// Every assessment of a month, the newest first.
struct AssessmentHistory: Component {
  let assessments: [KBKAssessment]
  let zone: FacilityZone

  var html: HTML {
    DataTable(
      "Penilaian sebelumnya",
      [.text("Dinilai"), .number("Nilai"), .number("KBK"), .text("Bukti"), .text("Dicatat")], stacks: true
    ) {
      for one in assessments.reversed() {
        tr {
          td(Indonesian.day(one.assessedOn), .class("keep"))
          td(one.assessed.ratings.map(String.init).joined(separator: " · "), .class("num right"))
          td("\(one.assessed.percent) %", .class("num right"))
          td {
            one.reference
            if !one.note.isEmpty { small(one.note, .class("under")) }
          }
          td {
            one.recordedBy
            small(Indonesian.moment(one.recordedAt, zone), .class("under"))
          }
        }
      }
    }.html
  }
}
