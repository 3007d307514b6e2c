import Clinic
import JKN
import Vocabulary

/// Whether the patient is brought to the hospital by our ambulance: the claim of it is drafted from here.
struct AmbulanceFields: Component {
  let state: FormState

  var html: HTML {
    HTML {
      div(.class("pairs")) {
        ChoiceField(
          "Diantar ambulans", name: "referral.ambulance", in: state,
          choices: LocalTariff.Way.allCases.map { Choice($0.rawValue, "Ya, lewat \($0.word)") },
          blank: "Tidak", hint: "Klaim ambulans peserta JKN disusun sendiri saat kunjungan ditutup.")
        TextField(
          "Jarak sekali jalan", name: "referral.kilometres", in: state, kind: .number, unit: "km",
          hint: "Wajib bila Perda menghitung per km.")
      }
      AreaField(
        "Stabilisasi sebelum berangkat", name: "referral.stabilisation", in: state, rows: 2,
        hint: "Wajib bila diantar ambulans; tercetak di surat rujukan.")
    }
  }
}
