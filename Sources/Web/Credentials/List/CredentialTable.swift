import Clinic
import Vocabulary

/// The systems with what is kept for each: that it is there, since when, by whom, and its last use. Never what it is.
struct CredentialTable: Component {
  let lines: [ReadCredentials.Line]
  let fromFile: Set<OutsideSystem>
  let viewer: Viewer
  let now: Instant
  let keyIsThere: Bool

  var html: HTML {
    DataTable(
      "Kredensial per sistem",
      [
        .text("Sistem"), .text("Keadaan"), .text("Penanggung jawab"), .text("Pemakaian terakhir"), .actions(),
      ],
      stacks: true
    ) {
      for line in lines {
        tr {
          td { strong(line.system.word, .class("keep")) }
          td { state(line) }
          td { holder(line) }
          td { use(line) }
          td { actions(line) }
        }
      }
    }.html
  }

  @HTMLBuilder private func state(_ line: ReadCredentials.Line) -> HTML {
    if let current = line.current {
      mark(line)
      small(
        "Tersimpan, diganti \(ago(current.setAt)) oleh \(current.setBy) (versi \(current.version))",
        .class("under"))
      if let refusal = line.standing?.refusal { small(refusal.sentence, .class("under")) }
    } else if fromFile.contains(line.system) {
      StateMark("Dari berkas setelan", tone: .waiting, symbol: "▲")
    } else if line.system.followsPCare {
      StateMark("Memakai user_key P-Care")
    } else {
      StateMark("Belum diisi", symbol: "○")
    }
    if line.current == nil, let last = line.last, let ended = last.endedAt {
      small("Dinonaktifkan \(ago(ended)): \(last.endReason ?? "")", .class("under"))
    }
  }

  private func mark(_ line: ReadCredentials.Line) -> StateMark {
    if line.standing?.refusal != nil { return StateMark("Ditahan", tone: .waiting, symbol: "▲") }
    return keyIsThere
      ? StateMark("Siap dipakai", tone: .done, symbol: "✓")
      : StateMark("Terkunci", tone: .waiting, symbol: "▲")
  }

  @HTMLBuilder private func holder(_ line: ReadCredentials.Line) -> HTML {
    if let name = line.standing?.holderName {
      span(name)
      if let pact = line.standing?.pact {
        small("pakta sampai \(Indonesian.day(pact.validUntil))", .class("under"))
      }
    } else {
      span(line.system.needsPact ? "—" : "tidak perlu pakta", .class("small"))
    }
  }

  @HTMLBuilder private func use(_ line: ReadCredentials.Line) -> HTML {
    if let use = line.lastUse {
      span(ago(use.lastAt), .class("num"))
      small("\(Indonesian.number(use.uses)) kali dalam jam itu", .class("under"))
    } else {
      span("belum pernah", .class("small"))
    }
    if let refusal = line.lastRefusal { small("ditolak \(ago(refusal.lastAt))", .class("under")) }
  }

  @HTMLBuilder private func actions(_ line: ReadCredentials.Line) -> HTML {
    LinkButton(line.current == nil ? "Isi" : "Ganti", to: .credentials(.edit(line.system.rawValue)), .plain)
    PostForm(
      to: .credentials(.trial(line.system.rawValue)), token: viewer.formToken, .class("inline")
    ) {
      Button("Coba sambungan", .plain)
    }
  }

  private func ago(_ moment: Instant) -> String {
    let span = Indonesian.span(now - moment)
    return span == "baru saja" ? span : span + " lalu"
  }
}
