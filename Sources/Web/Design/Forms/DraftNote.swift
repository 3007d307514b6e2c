/// Where the script says when the draft was last kept: "Tersimpan 08.41", or that it waits in this browser.
struct DraftNote: Component {
  let savedAt: String?

  /// - `savedAt`: the time a kept draft was found from: `08.41`.
  init(savedAt: String? = nil) { self.savedAt = savedAt }

  var html: HTML {
    span(.class("draft-note"), .data("data-draft-note"), .role("status")) {
      if let savedAt { "Draf dari \(savedAt)" }
    }
  }
}
