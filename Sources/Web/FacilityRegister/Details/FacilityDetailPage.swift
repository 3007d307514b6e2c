import Clinic
import Vocabulary

/// What HFIS and the name board know of the house, and the form that changes it.
struct FacilityDetailPage {
  let viewer: Viewer
  let details: [FacilityField: FacilityDetail]
  let today: CalendarDate
  let form: FormState

  var page: Page {
    Page("Data fasilitas", at: .facilityRegister, for: viewer) {
      PageHead("Data fasilitas", note: "perubahan masuk daftar HFIS bulan ini")
      RegisterTabs(current: .details)
      Columns {
        Card(viewer.facility.name) { table }
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
      TextField("Isi", name: "isi", in: form, hint: "Kosongkan untuk menghapus.")
      TextField(
        "Berlaku sampai", name: "sampai", in: form, kind: .date, hint: "Hanya untuk izin dan akreditasi.")
      p("Rekening dan NPWP baru berlaku sesudah surat, adendum, dan HFIS.", .class("small"))
      Button("Simpan", .primary)
    }.html
  }
}
