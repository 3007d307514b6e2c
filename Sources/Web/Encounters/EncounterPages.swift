import Clinic
import Hummingbird

/// Pemeriksaan: the list of the day, triage, the examination, the signed record with its corrections and letters.
struct EncounterPages: PageModule {
  let clinic: Clinic
  let lists: CodeLists

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.encounters(.list()), use: list)
    pages.get(.encounters(.open(":kunjungan")), use: open)
    pages.post(.encounters(.open(":kunjungan")), use: save)
    pages.put(.encounters(.draft(":kunjungan")), use: keepDraft)
    pages.post(.encounters(.draft(":kunjungan")), use: discardDraft)
    pages.post(.encounters(.start(":kunjungan")), use: start)
    pages.post(.encounters(.cancel(":kunjungan")), use: cancel)
    pages.get(.encounters(.step(":kunjungan", step: "triase")), use: triage)
    pages.post(.encounters(.step(":kunjungan", step: "triase")), use: saveTriage)
    pages.get(.encounters(.order(":kunjungan")), use: order)
    pages.post(.encounters(.order(":kunjungan")), use: sendOrder)
    pages.get(.encounters(.summary(":kunjungan")), use: summary)
    pages.get(.encounters(.letter(":kunjungan")), use: letter)
    pages.post(.encounters(.careHistory(":kunjungan")), use: careHistory)
    pages.post(.encounters(.adherence(":kunjungan")), use: noteAdherence)
    pages.get(.encounters(.amend(":kunjungan")), use: correction)
    pages.post(.encounters(.amend(":kunjungan")), use: saveCorrection)
    pages.get(.encounters(.history(":id")), use: history)
  }
}
