import Clinic
import Vocabulary

/// Doctors and dentists with their licences: who counts for the base tariff, why not, and whose licence ends soon.
struct DoctorRegisterPage {
  let viewer: Viewer
  let doctors: [CapitationDoctor]
  let today: CalendarDate
  let form: FormState

  var page: Page {
    Page("Dokter dan SIP", at: .capitation, for: viewer) {
      PageHead("Dokter dan SIP") {
        a("← Kapitasi & KBK", .href(.capitation(.month())))
        " · "
        a("Praktik menurut jadwal", .href(.capitation(.practice())))
      }
      Columns {
        Card("Dihitung pada tarif dasar per \(Indonesian.day(today))") {
          if doctors.isEmpty { EmptyState("Belum ada dokter di daftar tenaga kesehatan.") } else { table }
        }
      } aside: {
        if viewer.may(.manageFacility), !doctors.isEmpty {
          Card("Catat SIP") { licence }
          Card("Tidak bertugas lagi") { departure }
        }
      }
    }
  }

  private var table: HTML {
    DataTable(
      "Dokter dan SIP",
      [.text("Nama"), .text("SIP"), .text("Berlaku sampai"), .text("HFIS"), .text("Keadaan")],
      stacks: true
    ) {
      for doctor in doctors {
        let newest = doctor.licences.last
        tr {
          td {
            strong(doctor.practitioner.name)
            small(doctor.practitioner.profession.word, .class("under"))
          }
          td(newest?.number ?? "–", .class("num"))
          td { newest.map(ending) ?? HTML("belum dicatat") }
          td(newest?.enteredOn.map { Indonesian.day($0) } ?? "–")
          td { DoctorStandingMark(standing: doctor.standing) }
        }
      }
    }.html
  }

  @HTMLBuilder private func ending(_ licence: PracticeLicence) -> HTML {
    Indonesian.day(licence.validUntil)
    let left = licence.validUntil.days(since: today)
    if left < 0 {
      small("habis", .class("under"))
    } else if left <= Self.soon {
      StateMark("\(left) hari lagi", tone: left <= 30 ? .danger : .waiting)
    }
  }

  /// Days before the end in which renewing should have begun.
  private static let soon = 90

  private var people: [Choice] { doctors.map { Choice($0.practitioner.id.text, $0.practitioner.name) } }

  private var licence: HTML {
    PostForm(to: .capitation(.licence), token: viewer.formToken) {
      ChoiceField("Dokter", name: "dokter", in: form, choices: people, blank: "Pilih", required: true)
      TextField("Nomor SIP", name: "nomor", in: form, required: true)
      TextField("Terbit", name: "terbit", in: form, kind: .date, required: true)
      TextField("Berlaku sampai", name: "sampai", in: form, kind: .date, required: true)
      TextField(
        "Dicatat di HFIS", name: "hfis", in: form, kind: .date,
        hint: "Kosongkan bila belum. Paling lambat sehari setelah terbit.")
      CheckField("SIP spesialis", name: "spesialis", in: form)
      Button("Catat SIP", .primary)
    }.html
  }

  private var departure: HTML {
    PostForm(to: .capitation(.departure), token: viewer.formToken) {
      ChoiceField("Dokter", name: "pergi", in: form, choices: people, blank: "Pilih", required: true)
      TextField("Sejak", name: "sejak-pergi", in: form, kind: .date, required: true)
      TextField("Sebab", name: "sebab", in: form, hint: "Pindah, pensiun, meninggal …", required: true)
      Button("Catat", .plain)
    }.html
  }
}
