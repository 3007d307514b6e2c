/// The bar over every page: whose house this is, the patient search, the lines to the outside, who is signed in.
struct TopBar: Component {
  let viewer: Viewer
  let searching: String?

  var html: HTML {
    header(.class("top")) {
      a(.class("mark"), .href(.home)) {
        strong("SEHAT")
        span([viewer.facility.name, viewer.district].filter { !$0.isEmpty }.joined(separator: " · "))
      }
      if viewer.places.contains(.registration) { search } else { span("") }
      div(.class("top-end")) {
        for connection in viewer.connections { ConnectionMark(connection: connection) }
        span("terhubung", .class("line"), .data("data-line"), .role("status"))
        AccountMenu(viewer: viewer)
      }
    }
  }

  @HTMLBuilder private var search: HTML {
    GetForm(to: .patients(.desk()), .class("find"), .role("search")) {
      label("Cari pasien", .class("unseen"), .for("cari-pasien"))
      input(
        .type("search"), .id("cari-pasien"), .name("cari"), .value(searching), .autocomplete("off"),
        .placeholder("Cari pasien: nama, NIK, kartu JKN, RM"),
        .data("data-combobox", Route.patients(.hits()).url), .data("data-go"),
        .data("data-shortcut", "/ Control+k"), Attribute("spellcheck", "false"))
      Shortcut("Ctrl K")
    }
  }
}

/// One outside system's state: a dot and words, never the colour alone. A narrow window hides the least needed of them.
struct ConnectionMark: Component {
  let connection: Viewer.Connection

  var html: HTML {
    switch connection.state {
    case .up: span(connection.name, .class("dot up"), .title("terhubung"))
    case .waiting(let count):
      span(.class("dot waiting")) {
        "\(connection.name) · \(Indonesian.number(count))"
        span(" menunggu", .class("spare"))
      }
    case .down(let count):
      span(.class("dot down")) {
        connection.name + " · terputus"
        if count > 0 {
          span(", \(Indonesian.number(count))", .class("count-spare"))
          span(" menunggu", .class("spare"))
        }
      }
    }
  }
}

/// Who is signed in, the own password, and the way out.
struct AccountMenu: Component {
  let viewer: Viewer

  var html: HTML {
    details(.class("menu"), .data("data-menu")) {
      summary { viewer.roleWord + " · " + viewer.name }
      div(.class("menu-list")) {
        if !viewer.isWarehouse { a("Pakta saya", .href(.facilityRegister(.ownPacts))) }
        a("Ganti kata sandi", .href(.account(.password)))
        PostForm(to: .account(.signOut), token: viewer.formToken) {
          button("Keluar", .type("submit"), .class("plain"))
        }
      }
    }
  }
}
