import Clinic

/// The scanned papers of one entry of the team.
struct TeamFileLinks: Component {
  let files: [OversightFile]

  @HTMLBuilder var html: HTML {
    for file in files { p { FileLink(file: file, to: .fraud(.teamFile(file.id.text))) } }
  }
}
