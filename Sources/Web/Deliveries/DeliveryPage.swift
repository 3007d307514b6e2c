import Clinic
import Journal
import Vocabulary

/// One delivery: where it stands, every attempt, and the button that sends it again.
struct DeliveryPage {
  let viewer: Viewer
  let result: ReadDelivery.Result

  private var delivery: Delivery { result.line.delivery }
  private var zone: FacilityZone { viewer.facility.zone }

  var page: Page {
    Page("Kiriman", at: .deliveries, for: viewer) {
      PageHead("\(delivery.kind) ke \(DestinationWords.name(delivery.destination))") {
        StateMark(delivery.state)
      }
      Card { facts }
      if canResend { resend }
      if !result.needs.isEmpty {
        Card("Menunggu kiriman ini") {
          DeliveryTable(name: "Yang ditunggu", lines: result.needs, zone: zone)
        }
      }
      Card("Percobaan") {
        if result.attempts.isEmpty { EmptyState("Belum pernah dikirim.") } else { attempts }
      }
      if !result.unreadable.isEmpty {
        Card("Jawaban yang tidak terbaca") {
          for answer in result.unreadable { UnreadableAnswerView(answer: answer, zone: zone) }
        }
      }
    }
  }

  private var facts: HTML {
    Facts([
      ("Pasien", HTML(result.line.patientName ?? "—")),
      ("Kunjungan", visit),
      ("Nomor kami", code(delivery.key)),
      ("Nomor di sana", code(delivery.remoteID ?? "—")),
      ("Dibuat", HTML(Indonesian.moment(delivery.createdAt, zone))),
      ("Terkirim", HTML(delivery.deliveredAt.map { Indonesian.moment($0, zone) } ?? "—")),
      ("Keterangan", DeliveryNote(delivery: delivery).html),
    ]).html
  }

  private var visit: HTML {
    guard let encounter = delivery.encounter else { return HTML("—") }
    return a(result.line.encounterNumber ?? encounter.text, .href(.deliveries(.visit(encounter.text))))
  }

  private var canResend: Bool {
    viewer.may(.resendDelivery) && (delivery.state == .attention || delivery.state == .retry)
  }

  private var resend: HTML {
    PostForm(to: .deliveries(.resend(delivery.id.text)), token: viewer.formToken) {
      Button("Kirim ulang sekarang", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }

  private var attempts: HTML {
    DataTable("Percobaan", [.number("Ke"), .text("Waktu"), .text("Hasil"), .text("Keterangan")]) {
      for attempt in result.attempts {
        tr {
          td(Indonesian.number(attempt.number), .class("right"))
          td(Indonesian.moment(attempt.at, zone))
          td(word(attempt.outcome))
          td(attempt.detail ?? "")
        }
      }
    }.html
  }

  private func word(_ outcome: String) -> String {
    switch outcome {
    case "delivered": "Diterima"
    case "retry": "Ditunda"
    case "held": "Ditahan"
    case "unknown": "Tanpa jawaban"
    case "missing": "Menunggu data lain"
    case "attention": "Ditolak"
    case "superseded": "Digantikan"
    default: outcome
    }
  }
}
