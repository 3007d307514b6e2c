import Clinic
import Journal
import Vocabulary

/// The newest answers of other systems that could not be read, for whoever asks their help desk about them.
struct AnswerListPage {
  let viewer: Viewer
  let answers: [UnreadableAnswer]

  var page: Page {
    Page("Jawaban yang tidak terbaca", at: .deliveries, for: viewer) {
      PageHead("Jawaban yang tidak terbaca") { a("Terkirim", .href(.deliveries(.list()))) }
      Notice(
        .neutral,
        "Kiriman yang jawabannya tidak terbaca menunggu dan dicek dulu sebelum dikirim lagi. Jawaban mentah dapat memuat "
          + "data pasien; disimpan 30 hari lalu dihapus.")
      Card {
        if answers.isEmpty { EmptyState("Semua jawaban 30 hari terakhir terbaca.") }
        for answer in answers {
          UnreadableAnswerView(answer: answer, zone: viewer.facility.zone, namesDestination: true)
        }
      }
    }
  }
}
