import Clinic
import JKN
import Vocabulary

/// Beside the month: its papers, its minutes, closing it, and what came out when a closed one was counted again.
struct LedgerMonthSide: Component {
  let viewer: Viewer
  let answer: ReadLedgerMonth.Answer
  let form: FormState

  static let order = [
    DecideStaffPact.Field.decision, DecideStaffPact.Field.reason, RecordMinutes.Field.number,
    RecordMinutes.Field.agreedOn, RecordMinutes.Field.place, RecordMinutes.Field.insurerName,
    RecordMinutes.Field.insurerPosition, RecordMinutes.Field.headName, RecordMinutes.Field.headNumber,
  ]

  private var ledger: LedgerMonth { answer.ledger }
  private var key: String { ledger.month.text }

  @HTMLBuilder var html: HTML {
    Card("Rincian kapitasi") { papers }
    Card("Tutup bulan") { closing }
    if ledger.hasCompensation { Card("Berita acara kompensasi") { minutes } }
    Card("Perjanjian") {
      Facts([
        ("Ketentuan", HTML(ledger.terms.name)), ("Judul", HTML(ledger.terms.title)),
        ("Berlaku", HTML(ledger.terms.period)),
      ])
      p { a("Pilih atau tambah perjanjian", .href(.ledger(.terms))) }
    }
  }

  @HTMLBuilder private var papers: HTML {
    p { LinkButton("PDF untuk dicetak", to: .ledger(.file(key, "rincian.pdf")), .primary) }
    p { LinkButton("XLSX", to: .ledger(.file(key, "rincian.xlsx"))) }
    p {
      a("Kasus hitungan (JSON)", .href(.ledger(.file(key, "kasus.json"))))
      small("Untuk auditor: sehat jkn capitation \(option) < kasus.json", .class("under"))
    }
    if answer.payments.contains(where: { $0.late.penalty > .zero }) {
      p { a("Berita acara kesepakatan denda (PDF)", .href(.ledger(.file(key, "denda.pdf")))) }
    }
  }

  /// An agreement that was added is handed to the command as its file.
  private var option: String {
    ShippedTerms.names.contains(ledger.terms.name)
      ? "--terms \(ledger.terms.name)" : "--terms-file \(ledger.terms.name).json"
  }

  @HTMLBuilder private var closing: HTML {
    if let closing = ledger.closing {
      Facts([
        ("Ditutup", HTML(Indonesian.day(viewer.facility.zone.date(of: closing.closedAt)))),
        ("Oleh", HTML(closing.closedBy)), ("Kapitasi", HTML(closing.capitation.text)),
        ("Harus dibayar", HTML(closing.payable.text)),
      ])
      if let replay = answer.replay { again(replay) }
      if let drift = answer.remainingDrift, let open = answer.openMonth, drift != .zero {
        Notice(
          .waiting,
          "Menurut catatan sekarang kapitasi bulan ini \(answer.figures.due.text), berbeda \(drift.text) dari yang ditutup, dikoreksi, dan diusulkan. Bila benar, catat sebagai koreksi."
        )
        if viewer.may(.keepLedger) { correct(drift, in: open) }
      }
    } else if let obstacle = answer.obstacle {
      p(obstacle)
    } else if viewer.may(.keepLedger) {
      p("Yang ditutup disimpan bersama dasar hitungannya dan tidak berubah lagi.", .class("small"))
      PostForm(to: .ledger(.close(key)), token: viewer.formToken) {
        Button("Tutup \(ledger.month.words)", .primary)
      }
    }
  }

  /// What came to light after closing: less counts back from its own day, more was paid too little.
  private func correct(_ drift: Rupiah, in open: ParticipantMonth) -> HTML {
    let assessment = answer.assessments.last
    let isAssessed = assessment?.id != ledger.assessment?.id
    let cause: CorrectionCause = isAssessed ? .performance : drift < .zero ? .decrease : .underpaid
    return PostForm(to: .ledger(.correction), token: viewer.formToken) {
      HiddenField(RecordCorrection.Field.cause, cause.rawValue)
      HiddenField(RecordCorrection.Field.firstMonth, key)
      HiddenField(RecordCorrection.Field.settledIn, open.text)
      HiddenField(RecordCorrection.Field.amount, String(drift.amount))
      if isAssessed, let assessment { HiddenField(RecordCorrection.Field.letter, assessment.reference) }
      HiddenField(RecordCorrection.Field.note, "Hitung ulang bulan yang sudah ditutup")
      Button("Catat \(drift.text) di \(open.words)", .secondary)
    }.html
  }

  @HTMLBuilder private func again(_ replay: CapitationReplay) -> HTML {
    if replay.isSame {
      p { StateMark("dihitung ulang: sama", tone: .done, symbol: "✓") }
    } else {
      Notice(.danger) {
        p("Dihitung ulang dari kasus yang disimpan, hasilnya berbeda:")
        ul { for one in replay.differences { li("\(one.figure): \(one.kept) → \(one.now)") } }
      }
    }
  }

  @HTMLBuilder private var minutes: HTML {
    p { a("Berita acara (PDF)", .href(.ledger(.file(key, "berita-acara.pdf")))) }
    if let minutes = ledger.minutes {
      Facts([
        ("Nomor", HTML(minutes.number)), ("Tanggal", HTML(Indonesian.day(minutes.agreedOn))),
        ("BPJS Kesehatan", HTML("\(minutes.insurerName), \(minutes.insurerPosition)")),
        ("Puskesmas", HTML(minutes.headName)),
      ])
    } else if viewer.may(.keepLedger) {
      PostForm(to: .ledger(.minutes(key)), token: viewer.formToken) {
        TextField("Nomor", name: RecordMinutes.Field.number, in: form, required: true)
        TextField(
          "Tanggal disepakati", name: RecordMinutes.Field.agreedOn, in: form, kind: .date, required: true)
        TextField("Tempat", name: RecordMinutes.Field.place, in: form, required: true)
        TextField(
          "Penanda tangan BPJS Kesehatan", name: RecordMinutes.Field.insurerName, in: form, required: true)
        TextField("Jabatannya", name: RecordMinutes.Field.insurerPosition, in: form, required: true)
        TextField("Kepala Puskesmas", name: RecordMinutes.Field.headName, in: form, required: true)
        TextField("NIP", name: RecordMinutes.Field.headNumber, in: form)
        Button("Catat berita acara", .secondary)
      }
    }
  }
}
