import Clinic
import Vocabulary

/// The chosen patient: BPJS's answer, the visit's form, and the one button that puts him or her into the queue.
struct VisitPanel: Component {
  let viewer: Viewer
  let now: Instant
  let visit: VisitPreparation
  let refused: FormState?

  /// The form's id: what is ticked beside BPJS's answer belongs to it.
  static let formName = "kunjungan"

  private var patient: Patient { visit.patient }
  private var today: CalendarDate { viewer.facility.zone.date(of: now) }

  private var form: FormState {
    refused
      ?? FormState([
        VisitField.room: (visit.booked.first?.room ?? visit.room)?.text ?? "",
        VisitField.payer: visit.payer.rawValue,
        VisitField.priority: visit.priority ? "ya" : "",
      ])
  }

  @HTMLBuilder var html: HTML {
    section(.class("card visit"), .aria("aria-label", "Kunjungan \(patient.name)")) {
      h2 {
        a(patient.name, .href(.patients(.record(patient.id.text))))
      }
      p(.class("small num")) {
        PatientWords.line(patient, on: today)
        " · RM "
        span(patient.medicalRecordNumber.spaced, .class("keep"))
      }
      if let sentence = form.problem("") { Notice(.waiting, sentence) }
      for open in visit.today { openVisit(open) }
      for booking in visit.booked { booked(booking) }
      if let lapse = visit.lapse, patient.jknNumber != nil { AgreementNotice(lapse: lapse) }
      eligibility
      fields
    }
  }

  /// Filled by the script as soon as the page is there; BPJS never holds the page up. A form that came back shows what
  /// was answered a moment ago, with what was ticked.
  private var eligibility: HTML {
    let address = Route.patients(.eligibility(patient.id.text))
    return div(
      .class("eligibility"), .data("data-load", refused == nil ? address.url : nil),
      .aria("aria-live", "polite")
    ) {
      if let check = visit.check {
        EligibilityNote(
          viewer: viewer, patient: patient, check: check, answer: nil, outOfArea: visit.outOfArea,
          identity: visit.identity, form: form)
      }
      a(visit.check == nil ? "Periksa kepesertaan JKN" : "Periksa lagi", .href(address))
    }
  }

  private func openVisit(_ open: Encounter) -> HTML {
    let room = visit.offers.first { $0.id == open.room }?.room.name ?? "poli lain"
    return Notice(.brand, "Hari ini sudah terdaftar di \(room) (\(open.status.word.lowercased())).").html
  }

  private func booked(_ booking: Booking) -> HTML {
    let room = visit.offers.first { $0.id == booking.room }?.room.name ?? "poli lain"
    return Notice(
      .brand,
      "Sudah mengambil nomor \(booking.label) untuk \(room) lewat Mobile JKN. Nomor itu tetap dipakai bila didaftarkan ke poli yang sama."
    ).html
  }

  private var fields: HTML {
    PostForm(to: .patients(.register(patient.id.text)), token: viewer.formToken, .id(Self.formName)) {
      ChoiceField(
        "Poli", name: VisitField.room, in: form,
        choices: visit.offers.map { Choice($0.id.text, roomWords($0)) }, required: true)
      ChoiceField(
        "Pemeriksa", name: VisitField.practitioner, in: form, choices: examiners, blank: "Sesuai jadwal poli")
      RadioField(
        "Penjamin", name: VisitField.payer, in: form,
        choices: Payer.allCases.map { Choice($0.rawValue, $0.word) }, required: true,
        isFirst: form.problem(VisitField.payer) != nil)
      CheckField(
        "Prioritas: lansia, hamil, difabel, bayi", name: VisitField.priority, in: form)
      CheckField(
        "Gawat darurat: dilayani dahulu", name: VisitField.emergency, in: form)
      TextField("Keluhan", name: VisitField.reason, in: form)
      button(.type("submit"), .class("button primary wide"), .autofocus(refused == nil)) {
        "Masukkan ke antrean"
        Shortcut("Enter")
      }
    }.html
  }

  private func roomWords(_ offer: RoomOffer) -> String {
    var words = [offer.room.name, "\(Indonesian.number(offer.waiting)) menunggu"]
    if let wait = offer.wait, offer.waiting > 0 { words.append("± " + Indonesian.span(wait)) }
    return words.joined(separator: " · ")
  }

  private var examiners: [Choice] {
    var seen: Set<PractitionerID> = []
    return visit.offers.flatMap { offer in
      offer.roster.onSchedule.map { Choice($0.id.text, "\($0.name) · jadwal \(offer.room.name)") }
    }.filter { choice in PractitionerID(choice.value).map { seen.insert($0).inserted } ?? false }
      + (visit.offers.first?.roster.all ?? []).filter { seen.insert($0.id).inserted }
      .map { Choice($0.id.text, $0.name) }
  }
}
