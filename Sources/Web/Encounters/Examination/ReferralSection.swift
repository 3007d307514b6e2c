import Clinic
import Vocabulary

/// Rujukan: the poli of an internal referral, or the letter to a hospital. Opened when the patient is referred or
/// something is wrong in it.
struct ReferralSection: Component {
  let fields: ExaminationFields

  private var options: ReferralOptions { fields.referral }

  var html: HTML {
    details(.class("card"), .id("rujukan"), .open(isOpen)) {
      summary("Rujukan")
      if !options.rooms.isEmpty {
        ChoiceField(
          "Poli tujuan (rujuk internal)", name: "referral.room", in: fields.state,
          choices: options.rooms.map { Choice($0.id.text, $0.name) }, blank: "Tidak dirujuk internal")
      }
      h3("Surat rujukan ke rumah sakit")
      if options.choices.specialties.isEmpty { typedTarget } else { chosenTarget }
      AreaField("Alasan merujuk", name: "referral.reason", in: fields.state, rows: 2)
      TACCFields(fields: fields)
      AmbulanceFields(state: fields.state)
    }
  }

  /// With the insurer's lists: specialty, what the hospital must have, the day, then the hospitals that take it.
  private var chosenTarget: HTML {
    HTML {
      ChoiceField(
        "Spesialis dan subspesialis", name: "referral.specialtyCode", in: fields.state,
        choices: offered(options.choices.specialties, with: fields.form.referral.specialtyCode),
        blank: "Pilih",
        hint: options.choices.readAt.map {
          "Daftar BPJS per \(Indonesian.day(FacilityZone.wib.date(of: $0)))."
        })
      if let problem = fields.state.problem("referral.specialty") { p(problem, .class("problem")) }
      div(.class("pairs")) {
        ChoiceField(
          "Sarana yang diperlukan", name: "referral.sarana", in: fields.state,
          choices: offered(options.choices.saranas, with: fields.form.referral.sarana),
          blank: "Tanpa syarat sarana")
        visitOn
      }
      Button("Cari rumah sakit", name: ExaminationAction.field, value: "faskes")
      if let answer = options.hospitals { HospitalChoices(answer: answer, chosen: fields.form.referral) }
      destination
    }
  }

  /// What the list offers; a code that was chosen before and is not on it any more stays.
  private func offered(_ options: [ReferralDirectory.Option], with chosen: String) -> [Choice] {
    let known = options.map { Choice($0.code, $0.name) }
    return chosen.isEmpty || known.contains { $0.value == chosen } ? known : known + [Choice(chosen, chosen)]
  }

  private var typedTarget: HTML {
    HTML {
      div(.class("pairs")) {
        TextField("Spesialis", name: "referral.specialty", in: fields.state)
        TextField("Kode subspesialis BPJS", name: "referral.specialtyCode", in: fields.state)
      }
      destination
      visitOn
    }
  }

  private var destination: HTML {
    div(.class("pairs")) {
      TextField("Rumah sakit tujuan", name: "referral.destination", in: fields.state)
      TextField("Kode faskes BPJS", name: "referral.destinationCode", in: fields.state)
    }
  }

  private var visitOn: TextField {
    TextField("Rencana kunjungan", name: "referral.visitOn", in: fields.state, kind: .date)
  }

  private var isOpen: Bool {
    let form = fields.form
    return form.disposition == Disposition.referred.rawValue
      || form.disposition == Disposition.internalReferral.rawValue || !form.referral.destination.isEmpty
      || options.hospitals != nil || fields.state.problems.keys.contains { $0.hasPrefix("referral.") }
  }
}
