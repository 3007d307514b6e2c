import Clinic
import JKN
import Vocabulary

/// What is written into the ledger by hand: tariff letters, SiLPA, corrections, and the withdrawal of what was wrong.
struct LedgerEntriesPage {
  let viewer: Viewer
  let answer: ReadLedgerEntries.Answer
  let form: FormState

  private static let order = [
    RecordTariffLetter.Field.number, RecordTariffLetter.Field.dated, RecordTariffLetter.Field.validFrom,
    RecordTariffLetter.Field.validUntil, RecordTariffLetter.Field.tariff, RecordTariffLetter.Field.reference,
    RecordTariffLetter.Field.scan, RecordCorrection.Field.cause, RecordCorrection.Field.firstMonth,
    RecordCorrection.Field.lastMonth, RecordCorrection.Field.settledIn, RecordCorrection.Field.amount,
    RecordCorrection.Field.letter, RecordCorrection.Field.note, FixSilpa.Field.fiscalYear,
    FixSilpa.Field.amount, FixSilpa.Field.fromMonth, FixSilpa.Field.document, FixSilpa.Field.dated,
    WithdrawalCard.entry, WithdrawEntry.field,
  ]

  var page: Page {
    Page("Surat tarif, SiLPA, koreksi", at: .ledger, for: viewer) {
      PageHead("Surat tarif, SiLPA, koreksi", note: "catatan ditambah dan dicabut, tidak pernah diubah")
      LedgerTabs(current: .entries)
      ProblemSummary(form, order: Self.order)
      Columns {
        Card("Surat penetapan tarif") { letters }
        Card("Koreksi") { corrections }
        Card("SiLPA yang ditetapkan") { fixings }
        Card("Berita acara kompensasi") { minutes }
      } aside: {
        if viewer.may(.keepLedger) {
          Card("Catat surat tarif") { LetterForm(viewer: viewer, form: form) }
          Card("Catat koreksi") { CorrectionForm(viewer: viewer, form: form) }
          Card("Catat SiLPA") { SilpaForm(viewer: viewer, form: form) }
          WithdrawalCard(viewer: viewer, form: form, choices: choices)
        }
      }
    }
  }

  @HTMLBuilder private var letters: HTML {
    if answer.letters.isEmpty {
      EmptyState("Belum ada surat penetapan tarif.")
    } else {
      DataTable(
        "Surat penetapan tarif",
        [
          .text("Nomor"), .text("Tanggal"), .text("Berlaku"), .number("Tarif per peserta"),
          .text("Disimpan di"),
        ],
        stacks: true
      ) {
        for letter in answer.letters {
          tr {
            td {
              if letter.hasScan {
                a(letter.number, .href(.ledger(.scan(letter.id.text))))
              } else {
                letter.number
              }
            }
            td(Indonesian.day(letter.dated), .class("keep"))
            td(period(letter))
            td(letter.tariff.text, .class("num right"))
            td(letter.reference.isEmpty ? "–" : letter.reference)
          }
        }
      }
    }
  }

  private func period(_ letter: TariffLetter) -> String {
    let until = letter.validUntil.map { Indonesian.day($0) } ?? "surat berikutnya"
    return "\(Indonesian.day(letter.validFrom)) s.d. \(until)"
  }

  @HTMLBuilder private var corrections: HTML {
    if answer.corrections.isEmpty {
      EmptyState("Belum ada koreksi.")
    } else {
      DataTable(
        "Koreksi",
        [.text("Sebab"), .text("Diperhitungkan"), .number("Jumlah"), .text("Dasar"), .text("Dicatat")],
        stacks: true
      ) {
        for correction in answer.corrections {
          tr {
            td {
              correction.title
              if !correction.note.isEmpty { small(correction.note, .class("under")) }
            }
            td { a(correction.settledIn.words, .href(.ledger(.month(correction.settledIn.text)))) }
            td(correction.amount.text, .class("num right"))
            td(correction.letter.isEmpty ? "–" : correction.letter)
            td(correction.recordedBy)
          }
        }
      }
    }
  }

  @HTMLBuilder private var fixings: HTML {
    if answer.fixings.isEmpty {
      EmptyState("Belum ada penetapan SiLPA.")
    } else {
      DataTable(
        "SiLPA",
        [.text("Tahun"), .number("Jumlah"), .text("Mulai bulan"), .text("Penetapan"), .text("Dicatat")],
        stacks: true
      ) {
        for fixing in answer.fixings {
          tr {
            td(String(fixing.fiscalYear))
            td(fixing.amount.text, .class("num right"))
            td { a(fixing.fromMonth.words, .href(.ledger(.month(fixing.fromMonth.text)))) }
            td("\(fixing.document), \(Indonesian.day(fixing.dated))")
            td(fixing.recordedBy)
          }
        }
      }
    }
  }

  @HTMLBuilder private var minutes: HTML {
    if answer.minutes.isEmpty {
      EmptyState("Belum ada berita acara. Dicatat dari halaman bulan yang ada kompensasinya.")
    } else {
      DataTable(
        "Berita acara", [.text("Bulan"), .text("Nomor"), .text("Tanggal"), .text("Ditandatangani")],
        stacks: true
      ) {
        for one in answer.minutes {
          tr {
            td { a(one.month.words, .href(.ledger(.month(one.month.text)))) }
            td(one.number)
            td(Indonesian.day(one.agreedOn), .class("keep"))
            td("\(one.insurerName); \(one.headName)")
          }
        }
      }
    }
  }

  private var choices: [Choice] {
    answer.letters.map { Choice("surat-tarif:\($0.id)", "Surat tarif \($0.number)") }
      + answer.corrections.map { Choice("koreksi:\($0.id)", "\($0.title), \($0.amount.text)") }
      + answer.fixings.map { Choice("silpa:\($0.id)", "SiLPA \($0.fiscalYear), \($0.amount.text)") }
      + answer.assessments.map {
        Choice("penilaian-kbk:\($0.id)", "Penilaian KBK \($0.month.words), \($0.assessed.percent) %")
      }
      + answer.minutes.map { Choice("berita-acara:\($0.id)", "Berita acara \($0.number)") }
  }
}
