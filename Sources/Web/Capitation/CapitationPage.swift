import Clinic
import JKN
import Vocabulary

/// The cockpit of a month: what will be paid, the three indicators, what would pay more, and how it was counted.
struct CapitationPage {
  let viewer: Viewer
  let month: CapitationMonth
  let terms: ReadAgreementTerms.Answer
  let form: FormState

  private var key: String { month.month.text }
  private var isRunning: Bool { month.month.firstDay <= month.asOf && month.asOf <= month.month.lastDay }

  var page: Page {
    Page("Kapitasi & KBK", at: .capitation, for: viewer) {
      PageHead("Kapitasi & KBK") {
        a("← bulan sebelumnya", .href(.capitation(.month(month.month.adding(months: -1).text))))
        " "
        strong(Indonesian.month(month.month.firstDay))
        " "
        a("bulan berikutnya →", .href(.capitation(.month(month.month.adding(months: 1).text))))
      }
      for warning in month.warnings { Notice(.waiting, warning) }
      ProblemSummary(form, order: AssessmentForm.order)
      Figures(figures)
      div(.class("figures")) { IndicatorCards(month: month).html }
      Columns {
        AssessmentCard(month: month, zone: viewer.facility.zone)
        CapitationBands(month: month)
        CapitationExplanation(month: month)
      } aside: {
        CapitationSide(viewer: viewer, month: month, terms: terms, form: form)
        if viewer.may(.keepLedger), month.month.firstDay <= month.asOf {
          Card(month.assessment == nil ? "Catat penilaian BPJS" : "BPJS menilai ulang") {
            AssessmentForm(viewer: viewer, month: month, form: form)
          }
        }
      }
    }
  }

  private var performance: String {
    guard month.kbkApplies else { return "KBK tidak berlaku" }
    return "KBK \(month.percent) % \(month.assessment == nil ? "menurut catatan kita" : "menurut BPJS")"
  }

  private var figures: [Figure] {
    [
      Figure(
        isRunning ? "Perkiraan kapitasi bulan ini" : "Kapitasi bulan ini", month.expected.text,
        note: month.ended.map { "perjanjian berakhir \(Indonesian.day($0.gap.lastDay))" } ?? performance,
        tone: month.ended != nil
          ? .danger : month.percent == 100 || !month.kbkApplies ? .done : .waiting,
        to: .capitation(.year(String(month.month.year)))),
      Figure(
        "Peserta aktif", Indonesian.number(Int(month.counts.registered)),
        note: "\(Indonesian.number(month.heads?.inactive ?? 0)) tidak aktif tidak dihitung",
        to: .participants(.list)),
      Figure(
        "Dokter dan dokter gigi", "\(count(.doctor)) + \(count(.dentist))",
        note: "dihitung pada tarif dasar \(month.capitation.base.text)",
        tone: month.doctors.allSatisfy(\.counts) ? .neutral : .waiting, to: .capitation(.doctors)),
      Figure(
        "Peserta rujuk balik aktif", Indonesian.number(month.referBack),
        note: "dengan Surat Rujuk Balik yang berlaku",
        to: .capitation(.list(CapitationList.referBack.rawValue, month: key))),
      Figure(
        "Ditahan", Indonesian.number(month.held), note: "kontak untuk tim pencegahan kecurangan",
        tone: month.held == 0 ? .neutral : .danger,
        to: .capitation(.list(CapitationList.held.rawValue, month: key))),
    ]
  }

  private func count(_ profession: Practitioner.Profession) -> Int {
    month.doctors.filter { $0.counts && $0.practitioner.profession == profession }.count
  }
}
