import Clinic
import Vocabulary

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
