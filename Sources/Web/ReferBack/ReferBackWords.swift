import Clinic
import Vocabulary

extension StateMark {
  /// Where a refer-back letter stands on a day.
  init(_ state: ReferBackLetter.State) {
    switch state {
    case .active: self.init(state.word, tone: .done, symbol: "✓")
    case .endingSoon: self.init(state.word, tone: .waiting, symbol: "▲")
    case .upcoming: self.init(state.word, tone: .neutral, symbol: "○")
    case .expired, .ended: self.init(state.word, tone: .neutral, symbol: "×")
    }
  }
}

/// What BPJS says of a patient's rujuk balik, with source and time.
struct ReferBackMembershipLine: Component {
  let membership: ReferBackMembership?
  let zone: FacilityZone

  var html: HTML {
    if let membership {
      p {
        if membership.isMember {
          StateMark("peserta PRB: \(membership.programme)", tone: .done, symbol: "✓")
        } else {
          StateMark("bukan peserta PRB", tone: .waiting, symbol: "▲")
        }
        small(
          " \(membership.source.word), \(Indonesian.moment(membership.at, zone)), \(membership.officer)")
      }
    } else {
      p("Kepesertaan PRB di BPJS belum diketahui.", .class("small"))
    }
  }
}

/// Invites a patient of rujuk balik into the programme of Prolanis of the same disease (PRO-14).
struct ProlanisInvitation: Component {
  let programmes: [ProlanisProgramme]
  let patient: PatientID

  var html: HTML {
    for programme in programmes {
      Notice(.brand) {
        "Belum peserta Prolanis \(programme.word). "
        a("Daftarkan ke Prolanis", .href(.prolanis(.new(patient: patient.text))))
      }
    }
  }
}
