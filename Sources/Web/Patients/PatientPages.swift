import Clinic
import Hummingbird
import Vocabulary

/// Pendaftaran: the counter's search, a patient's form and page, and the way into a queue.
struct PatientPages: PageModule {
  let clinic: Clinic

  func register(on pages: RouterGroup<PageContext>) {
    pages.get(.patients(.desk()), use: desk)
    pages.get(.patients(.hits()), use: hits)
    pages.get(.patients(.slip(":id")), use: slip)
    pages.get(.patients(.new()), use: new)
    pages.get(.patients(.nik()), use: nik)
    pages.post(.patients(.create), use: create)
    pages.get(.patients(.record(":id")), use: record)
    pages.get(.patients(.edit(":id")), use: edit)
    pages.post(.patients(.update(":id")), use: update)
    pages.get(.patients(.eligibility(":id")), use: eligibility)
    pages.post(.patients(.card(":id")), use: takeCard)
    pages.post(.patients(.consent(":id")), use: noteConsent)
    pages.post(.patients(.register(":id")), use: registerVisit)
  }

  func today(_ context: PageContext) -> CalendarDate {
    context.viewer.facility.zone.date(of: clinic.clock.now())
  }
}
