import Clinic
import Vocabulary

/// What HFIS and the name board know of the house, and the form that changes it.
struct FacilityDetailPage {
  let viewer: Viewer
  let details: [FacilityField: FacilityDetail]
  let accounts: [PaymentAccount]
  let today: CalendarDate
  let form: FormState

  var page: Page {
    Page("Data fasilitas", at: .facilityRegister, for: viewer) {
      PageHead("Data fasilitas", note: "perubahan masuk daftar HFIS bulan ini")
      RegisterTabs(current: .details)
      Columns {
        Card(viewer.facility.name) { table }
        Card("Rekening pembayaran") { payment }
      } aside: {
        Card("Papan nama dan jadwal") { papers }
        Card("Ubah data") { changing }
      }
    }
  }

  private var table: HTML {
    DataTable("Data fasilitas", [.text("Isian"), .text("Isi"), .text("Berlaku sampai")], stacks: true) {
      for field in FacilityField.allCases {
        tr {
          td(field.word)
          td { if let detail = details[field] { strong(detail.value) } else { "–" } }
          td { if let until = details[field]?.validUntil { ending(until) } }
        }
      }
    }.html
  }

  @HTMLBuilder private func ending(_ until: CalendarDate) -> HTML {
    Indonesian.day(until)
    let left = until.days(since: today)
    if left < 0 {
      StateMark("habis", tone: .danger, symbol: "▲")
    } else if left <= LicenceStanding.soon {
      StateMark("\(left) hari lagi", tone: left <= LicenceStanding.urgent ? .danger : .waiting)
    }
  }

  /// As the ledger has them: there is no second place to write them down.
  @HTMLBuilder private var payment: HTML {
    for sentence in accounts.waitingSentences(on: today) { Notice(.waiting, sentence) }
    Facts(
      PaymentAccount.Purpose.allCases.map {
        (term: $0.word, value: HTML(accounts.words($0, on: today)))
      })
    p { a("Catat atau ganti rekening di Buku kapitasi", .href(.ledger(.receipts))) }
  }

  private var papers: HTML {
    let key = viewer.facility.bpjsProvider ?? viewer.facility.id.text
    return HTML {
      ul {
        li { a("Jadwal operasional dan praktik (PDF)", .href(.facilityRegister(.scheduleFile))) }
        li { a("Papan nama (PDF, A3)", .href(.facilityRegister(.boardFile))) }
        li { a("Halaman jadwal untuk umum", .href(.facilityRegister(.publicSchedule(key)))) }
      }
      p("Halaman untuk umum terbuka tanpa akun dan boleh dibagikan.", .class("small"))
    }
  }

  private var changing: HTML {
    PostForm(to: .facilityRegister(.recordDetail), token: viewer.formToken) {
      ChoiceField(
        "Isian", name: "isian", in: form,
        choices: FacilityField.allCases.map { Choice($0.rawValue, $0.word) },
        blank: "Pilih", required: true)
      TextField(
        "Isi", name: "isi", in: form,
        hint: "Kosongkan untuk menghapus. Penunjang sendiri: \(FacilityField.yes) atau \(FacilityField.no).")
      TextField(
        "Berlaku sampai", name: "sampai", in: form, kind: .date, hint: "Hanya untuk izin dan akreditasi.")
      Button("Simpan", .primary)
    }.html
  }
}
