import Clinic
import Vocabulary

/// Filed scans as links; one that was taken back keeps its line, with who did it and why.
struct OversightFileList: Component {
  let files: [OversightFile]
  let zone: FacilityZone

  var html: HTML {
    ul(.class("visits")) {
      for file in files {
        li {
          if let withdrawal = file.withdrawal {
            "\(file.title) "
            StateMark("Ditarik")
            small("\(withdrawal.by): \(withdrawal.reason)", .class("under"))
          } else {
            FileLink(file: file, to: .audits(.caseFile(file.id.text)))
            small("\(file.keptBy), \(Indonesian.moment(file.keptAt, zone))", .class("under"))
          }
        }
      }
    }
  }
}
