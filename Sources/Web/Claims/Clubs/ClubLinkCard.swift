import Clinic
import Journal

/// Which club at P-Care each of ours is. Clubs of the same name find each other by themselves.
struct ClubLinkCard: Component {
  let viewer: Viewer
  let answer: ReadClubMeetings.Answer
  let known: [InsurerClub]
  let form: FormState

  var html: HTML {
    Card("Klub di P-Care") {
      if known.isEmpty {
        EmptyState("Daftar klub P-Care belum terbaca. Daftar diambil sendiri bila P-Care dapat dihubungi.")
      } else {
        if !answer.links.isEmpty { links }
        p("Klub yang namanya sama di P-Care terkirim tanpa dipasangkan.", .class("small"))
        if !answer.clubs.isEmpty { choose }
      }
    }.html
  }

  private var links: HTML {
    ul {
      for link in answer.links {
        li("\(link.club) → \(link.target.name) (\(link.target.programme.short))")
      }
    }
  }

  private var choose: HTML {
    PostForm(to: .claims(.linkClub), token: viewer.formToken) {
      ChoiceField(
        "Klub di sini", name: "klub-kita", in: form, choices: answer.clubs.map { Choice($0, $0) },
        blank: "Pilih", required: true)
      ChoiceField(
        "Klub di P-Care", name: "klub-bpjs", in: form,
        choices: known.map { Choice($0.id, "\($0.name) (\($0.programme.short))") }, blank: "Pilih",
        required: true)
      Button("Pasangkan")
    }.html
  }
}

/// What P-Care knows of an activity: its number there, or what stands in the way.
struct ClubDeliveryMark: Component {
  let meeting: ClubMeeting
  let delivery: Delivery?

  @HTMLBuilder var html: HTML {
    if let delivery {
      StateMark(delivery.state)
      " "
      DeliveryNote(delivery: delivery)
      if delivery.state == .retry, let link = RemedyLink(delivery.remedy) {
        " "
        link
      }
    } else {
      "belum dikirim"
    }
  }
}
