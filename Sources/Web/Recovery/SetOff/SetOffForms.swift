import Clinic
import JKN
import Vocabulary

/// Keeping a part of a loss back: what the next payments can bear, planning, saying that it was kept back, cancelling.
struct SetOffForms: Component {
  let viewer: Viewer
  let recovery: Recovery
  let room: SetOffRoom
  let form: FormState

  static let order = [
    PlanSetOff.Field.amount, PlanSetOff.Field.month, PlanSetOff.Field.batch, SettleSetOff.Field.setOff,
    SettleSetOff.Field.day, CancelSetOff.Field.setOff, CancelSetOff.Field.reason,
  ]

  private var id: String { recovery.id.text }
  private var open: [Choice] {
    recovery.setOffs.filter(\.isPlanned).map { Choice($0.id.text, Self.words($0)) }
  }

  @HTMLBuilder var html: HTML {
    Card("Potong dari pembayaran berikutnya") {
      if room.balance == .zero {
        p("Seluruh sisa kerugian sudah direncanakan dipotong.")
      } else if room.months.isEmpty, room.batches.isEmpty {
        p("Tidak ada pembayaran berikutnya yang dapat dipotong. Catat setoran ke rekening BPJS.")
      } else {
        if room.lacksList { Notice(.waiting, SetOffRoom.listIsLacking) }
        proposal
        planning
      }
    }
    if !open.isEmpty {
      Card("Catat hasil potongan") {
        settling
        cancelling
      }
    }
  }

  private static func words(_ setOff: RecoverySetOff) -> String {
    let parts = [setOff.month.map { "kapitasi \($0.words)" }, setOff.batchNumber.map { "klaim \($0)" }]
    return "\(setOff.total.text) dari \(parts.compactMap { $0 }.joined(separator: " dan "))"
  }

  /// What the rule makes of the whole loss with the next month and the oldest batch.
  private var proposal: HTML {
    let (month, batch) = (room.months.first, room.batches.last)
    let setOff = room.setOff(room.balance, month: month?.month, batch: batch?.id)
    let steps = setOff.explanation(of: room.balance, from: month?.free ?? .zero, batch?.free ?? .zero)
    let source = [month.map { "kapitasi \($0.month.words)" }, batch.map { "klaim \($0.number)" }]
    return HTML {
      p("Usul menurut aturan, dari \(source.compactMap { $0 }.joined(separator: " dan ")):", .class("small"))
      DataTable("Usul potongan", [.text("Langkah"), .number("Rupiah")]) {
        for step in steps {
          tr {
            td(step.step)
            td(step.value.words, .class("right num keep"))
          }
        }
      }
      p(SetOff.source, .class("small"))
    }
  }

  private var planning: HTML {
    PostForm(to: .recoveries(.setOff(id)), token: viewer.formToken) {
      TextField(
        "Jumlah yang dipotong", name: PlanSetOff.Field.amount, in: form, unit: "rupiah", required: true)
      ChoiceField(
        "Dari kapitasi bulan", name: PlanSetOff.Field.month, in: form,
        choices: room.months.map {
          Choice($0.month.text, "\($0.month.words), diharapkan masuk \($0.free.text)")
        }, blank: "Tidak dari kapitasi")
      ChoiceField(
        "Dari pengajuan klaim", name: PlanSetOff.Field.batch, in: form,
        choices: room.batches.map { Choice($0.id.text, "\($0.number), menunggu dibayar \($0.free.text)") },
        blank: "Tidak dari klaim", hint: "Kapitasi dipotong lebih dahulu, sisanya dari klaim.")
      Button("Rencanakan potongan", .primary)
    }.html
  }

  private var settling: HTML {
    PostForm(to: .recoveries(.settleSetOff(id)), token: viewer.formToken) {
      ChoiceField(
        "Potongan yang sudah terjadi", name: SettleSetOff.Field.setOff, in: form, choices: open,
        blank: "Pilih",
        required: true)
      TextField(
        "Dipotong pada", name: SettleSetOff.Field.day, in: form, kind: .date,
        hint: "Hari pembayaran yang lebih kecil itu diterima.", required: true)
      Button("Sudah dipotong")
    }.html
  }

  private var cancelling: HTML {
    PostForm(to: .recoveries(.cancelSetOff(id)), token: viewer.formToken) {
      ChoiceField(
        "Potongan yang batal", name: CancelSetOff.Field.setOff, in: form, choices: open, blank: "Pilih",
        required: true)
      TextField("Alasan", name: CancelSetOff.Field.reason, in: form, required: true)
      Button("Batalkan potongan", .danger)
    }.html
  }
}
