import Clinic

/// The month's two reports and the log book: what stands in them, and the files.
struct ManualReportPage {
  let viewer: Viewer
  /// Nil when what was typed is no month.
  let month: ParticipantMonth?
  let figures: ReadManualReports.Answer
  let form: FormState

  var page: Page {
    Page("Laporan manual", at: .manualReports, for: viewer) {
      PageHead("Laporan manual", note: "RJTP dan RITP untuk BPJS, bila tanpa jaringan data")
      Columns {
        if let month {
          Card("RJTP \(month.words)") { outpatient(month) }
          Card("RITP \(month.words)") { inpatient(month) }
          Card("Log book telekonsultasi \(month.words)") { teleconsultations(month) }
        }
      } aside: {
        Card("Bulan") {
          GetForm(to: .manualReports(.month())) {
            TextField("Bulan", name: "bulan", in: form, hint: "Misalnya 2026-11.", required: true)
            Button("Tampilkan", .primary)
          }
        }
        Card("Kapan dipakai") {
          p(
            "FKTP tanpa jaringan data melapor di kertas pada bulan berikutnya, menurut Lampiran IV dan V perjanjian. Bila tersambung, kunjungan terkirim sendiri dan laporan ini tidak diperlukan.",
            .class("small"))
        }
      }
    }
  }

  @HTMLBuilder private func outpatient(_ month: ParticipantMonth) -> HTML {
    Facts([
      ("Kunjungan peserta JKN", HTML(Indonesian.number(figures.visits))),
      ("Dirujuk ke rumah sakit", HTML(Indonesian.number(figures.referred))),
    ])
    if figures.open > 0 {
      Notice(
        .waiting,
        "\(Indonesian.number(figures.open)) kunjungan bulan ini belum selesai dan belum masuk laporan. Tutup dahulu di Pemeriksaan."
      )
    }
    files(.rjtp, month)
  }

  @HTMLBuilder private func inpatient(_ month: ParticipantMonth) -> HTML {
    Facts([
      ("Rawat inap peserta JKN yang selesai", HTML(Indonesian.number(figures.stays))),
      ("Dirujuk ke rumah sakit", HTML(Indonesian.number(figures.staysReferred))),
    ])
    if figures.inBed > 0 {
      p(
        "\(Indonesian.number(figures.inBed)) peserta masih dirawat; masuk laporan bulan pulangnya.",
        .class("small"))
    }
    files(.ritp, month)
  }

  @HTMLBuilder private func teleconsultations(_ month: ParticipantMonth) -> HTML {
    Facts([("Telekonsultasi peserta JKN", HTML(Indonesian.number(figures.teleconsultations)))])
    p(
      "Kunjungan selesai yang dicatat jarak jauh. Saluran dan lamanya ditulis tangan pada cetakannya.",
      .class("small"))
    files(.telekonsultasi, month)
  }

  private func files(_ kind: ManualReport.Kind, _ month: ParticipantMonth) -> HTML {
    p {
      for format in ManualReportFormat.allCases {
        LinkButton(
          format.words,
          to: .manualReports(.file(kind.rawValue, month: month.text, format: format.rawValue)),
          format == .pdf && kind == .rjtp ? .primary : .secondary)
        " "
      }
    }
  }
}
