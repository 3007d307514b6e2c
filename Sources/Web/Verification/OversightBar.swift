/// The registers that belong together: cases, losses, warnings, endings, disputes.
struct OversightBar: Component {
  enum Part { case cases, recoveries, sanctions, endings, disputes, supervisors }
  let part: Part

  var html: HTML {
    nav(.class("steps"), .aria("aria-label", "Register")) {
      ol {
        li { a("Perkara", .href(.audits(.list)), .current(part == .cases ? "page" : nil)) }
        li {
          a("Pemulihan kerugian", .href(.recoveries(.list)), .current(part == .recoveries ? "page" : nil))
        }
        li { a("Teguran", .href(.sanctions(.list)), .current(part == .sanctions ? "page" : nil)) }
        li { a("Pengakhiran", .href(.endings(.list)), .current(part == .endings ? "page" : nil)) }
        li { a("Sengketa", .href(.disputes(.list())), .current(part == .disputes ? "page" : nil)) }
        li {
          a("Lembaga pengawas", .href(.audits(.supervisors)), .current(part == .supervisors ? "page" : nil))
        }
      }
    }
  }
}
