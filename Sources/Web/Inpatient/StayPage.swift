import Clinic
import Vocabulary

/// One stay: what is known of it, the form with which the patient goes home, and the one that takes it back.
struct StayPage {
  private typealias Field = Stay.Field

  let viewer: Viewer
  let answer: ReadStay.Answer
  let form: FormState

  private var stay: Stay { answer.stay }
  private var id: String { stay.id.text }
  private var began: Encounter { answer.record.encounter }
  private var zone: FacilityZone { viewer.facility.zone }

  var page: Page {
    Page("Rawat inap \(answer.record.patient.name)", at: .inpatient, for: viewer) {
      PageHead("Rawat inap") { a("← Yang sedang dirawat", .href(.stays(.list()))) }
      RecordHead(record: answer.record, today: answer.today)
      if let withdrawal = stay.withdrawal {
        Notice(
          .waiting,
          "Ditarik \(Indonesian.moment(withdrawal.at, zone)) oleh \(withdrawal.by): \(withdrawal.reason)")
      }
      StayDeathNotice(viewer: viewer, stay: stay, patient: answer.record.patient)
      ProblemSummary(form, order: [Field.day, Field.clock, Field.disposition, Field.note, Field.reason])
      Columns {
        if stay.isOpen, viewer.may(.keepStays) { Card("Pulangkan") { discharge } }
        Card("Rawat inap") { facts }
      } aside: {
        if stay.withdrawal == nil, viewer.may(.keepStays) { Card("Salah catat") { withdrawal } }
      }
    }
  }

  private var facts: HTML {
    var facts: [(term: String, value: HTML)] = [
      ("Masuk", HTML(Indonesian.moment(stay.admittedAt, zone))),
      ("Diagnosis", HTML(stay.diagnosisWords)), ("Tempat tidur", HTML(stay.bed)),
      ("Penanggung jawab", HTML(answer.practitioner.name)),
      ("Lama rawat", HTML(StayWords.days(answer.days))),
      ("Dicatat", HTML("\(stay.recordedBy), \(Indonesian.moment(stay.recordedAt, zone))")),
      ("Dari kunjungan", visit),
    ]
    if let discharge = stay.discharge {
      facts += [
        ("Pulang", HTML(Indonesian.moment(discharge.at, zone))),
        ("Cara pulang", HTML(discharge.disposition.word)),
        ("Catatan pulang", HTML(discharge.note.isEmpty ? "–" : discharge.note)),
        ("Dipulangkan oleh", HTML(discharge.by)),
      ]
      if began.payer.isJKN { facts.append(("Klaim", HTML(claim))) }
    }
    return Facts(facts).html
  }

  private var visit: HTML {
    let number = began.number
    return viewer.may(.readRecord)
      ? a(number, .href(.encounters(.summary(began.id.text)))) : HTML(number)
  }

  /// Where the claim is, or why there is none.
  private var claim: String {
    if let number = answer.claim { return number }
    return began.status == .finished
      ? "Tidak ada paket hari: rawat inap persalinan termasuk dalam tarif persalinan."
      : "Tersusun sendiri sesudah kunjungannya ditutup."
  }

  private var discharge: HTML {
    let isSent = form.value(Field.day) != nil || form.problem(Field.day) != nil
    let state = isSent ? form : FormState(proposed)
    return PostForm(to: .stays(.discharge(id)), token: viewer.formToken) {
      FieldRow {
        TextField("Tanggal pulang", name: Field.day, in: state, kind: .date, required: true)
        TextField("Jam pulang", name: Field.clock, in: state, kind: .time, required: true)
      }
      RadioField(
        "Cara pulang", name: Field.disposition, in: state,
        choices: Stay.Disposition.allCases.map { Choice($0.rawValue, $0.word) },
        hint: "Bila meninggal, tanggal pulang dicatat juga sebagai tanggal meninggal di data pasien.",
        required: true)
      AreaField(
        "Catatan pulang", name: Field.note, in: state, rows: 2,
        hint: "Anjuran, kontrol, atau rumah sakit tujuan. Wajib untuk Lain-lain.")
      Button("Pulangkan", .primary, shortcut: "Control+Enter", keys: "Ctrl ↵")
    }.html
  }

  private var proposed: FormValues {
    FormValues([
      (name: Field.day, value: TypedDate.write(answer.today)),
      (name: Field.clock, value: StayWords.fieldClock(answer.now, zone)),
      (name: Field.disposition, value: Stay.Disposition.home.rawValue),
    ])
  }

  private var withdrawal: HTML {
    HTML {
      p(
        "Catatan yang ditarik tetap tersimpan dengan alasannya. Klaimnya ikut ditarik; sesudah itu catat lagi dari kunjungannya.",
        .class("small"))
      if stay.discharge?.disposition == .deceased {
        p("Tanggal meninggal di data pasien tidak ikut ditarik; hapus di sana bila keliru.", .class("small"))
      }
      PostForm(to: .stays(.withdraw(id)), token: viewer.formToken) {
        TextField("Alasan", name: Field.reason, in: form, required: true)
        Button("Tarik catatan ini", .danger)
      }
    }
  }
}
