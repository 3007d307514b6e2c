import Clinic
import Vocabulary

/// Whether the data of the house for HFIS are complete, correct and current, part by part.
struct HFISDatasetPage {
  let viewer: Viewer
  let answer: ReadHFISDataset.Answer
  let form: FormState

  var page: Page {
    Page("Kelengkapan HFIS", at: .facilityRegister, for: viewer) {
      PageHead("Kelengkapan HFIS", note: "lengkap, benar, dan terbaru: \(HFISItem.source)")
      RegisterTabs(current: .dataset)
      ProblemSummary(form, order: [ReviewHFIS.Field.day, ReviewHFIS.Field.differences])
      standing
      Columns {
        Card { table }
        if !answer.reviews.isEmpty { Card("Perbandingan dengan HFIS") { reviews } }
      } aside: {
        Card("Bandingkan dengan HFIS") { comparing }
      }
    }
  }

  @HTMLBuilder private var standing: HTML {
    let lacking = answer.dataset.lacking
    if lacking == 0 {
      Notice(.done, "Semua bagian terisi.")
    } else {
      Notice(.waiting, "\(Indonesian.number(lacking)) hal belum lengkap atau tidak berlaku lagi.")
    }
    if answer.overdue > 0 {
      Notice(.danger) {
        "\(Indonesian.number(answer.overdue)) perubahan bulan lalu belum masuk HFIS. "
        a("Buka perubahan HFIS", .href(.facilityRegister(.changes())))
      }
    }
    if answer.open > 0 {
      Notice(.waiting) {
        "\(Indonesian.number(answer.open)) perubahan bulan ini belum masuk HFIS. "
        a("Buka perubahan HFIS", .href(.facilityRegister(.changes())))
      }
    }
    if answer.reviews.first.map({ $0.isOld(on: answer.today) }) ?? true {
      Notice(.waiting, "Register belum dibandingkan dengan HFIS dalam sebulan terakhir.")
    }
  }

  private var table: HTML {
    DataTable(
      "Data HFIS", [.text("Bagian"), .text("Yang tercatat"), .text("Yang kurang")], stacks: true
    ) {
      for line in answer.dataset.lines {
        tr {
          td(line.item.word)
          td { for words in line.held { p(words) } }
          td {
            if line.lacking.isEmpty { StateMark("lengkap", tone: .done, symbol: "✓") }
            for sentence in line.lacking { p(sentence) }
          }
        }
      }
    }.html
  }

  private var reviews: HTML {
    ul {
      for review in answer.reviews {
        li {
          strong(Indonesian.day(review.on))
          ": "
          review.differences.isEmpty ? "sama" : review.differences
          small(
            "\(review.recordedBy); \(Indonesian.number(review.lacking)) hal belum lengkap waktu itu",
            .class("under"))
        }
      }
    }
  }

  private var comparing: HTML {
    PostForm(to: .facilityRegister(.reviewDataset), token: viewer.formToken) {
      p("Buka HFIS, cocokkan dengan daftar ini, lalu catat hasilnya.", .class("small"))
      TextField("Dibandingkan", name: ReviewHFIS.Field.day, in: dated, kind: .date, required: true)
      AreaField(
        "Yang berbeda di HFIS", name: ReviewHFIS.Field.differences, in: form, rows: 3,
        hint: "Kosongkan bila sama.")
      Button("Catat perbandingan", .primary)
    }.html
  }

  private var dated: FormState {
    var state = form
    if state.value(ReviewHFIS.Field.day) == nil {
      state.values[ReviewHFIS.Field.day] = TypedDate.write(answer.today)
    }
    return state
  }
}
