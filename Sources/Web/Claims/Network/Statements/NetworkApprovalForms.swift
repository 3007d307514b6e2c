import Clinic
import Vocabulary

/// What is still missing of an open statement: the head's button, and forms for approvals that came on paper.
struct NetworkApprovalForms: Component {
  let viewer: Viewer
  let network: NetworkFacility
  let statement: NetworkStatement
  let form: FormState

  /// Each party's form has fields of its own on the page.
  static func field(_ name: String, _ party: NetworkApproval.Party) -> String { "\(name)-\(party.rawValue)" }

  var html: HTML {
    HTML {
      for party in statement.missing {
        Card("Persetujuan \(party.word)") {
          switch party {
          case .puskesmas: head
          case .network:
            if network.account != nil {
              p("\(network.name) menandatangani sendiri di halaman Jejaring dengan akunnya.", .class("small"))
            } else {
              paper(.network, "Catat dari kertas yang sudah ditandatangani.", nil)
            }
          case .insurer: paper(.insurer, "Catat dari surat BPJS Kesehatan.", "Nomor surat")
          }
        }
      }
      Card("Batalkan \(statement.number)") {
        PostForm(to: .claims(.dropStatement(statement.id.text)), token: viewer.formToken) {
          TextField("Alasan", name: "alasan", in: form, required: true)
          Button("Batalkan", .plain)
        }
      }
    }
  }

  @HTMLBuilder private var head: HTML {
    if viewer.actor.roles.contains(.kepala) {
      PostForm(to: .claims(.approveStatement(statement.id.text)), token: viewer.formToken) {
        HiddenField("pihak", NetworkApproval.Party.puskesmas.rawValue)
        p("Dengan menekan tombol ini Anda menyetujui atas nama \(viewer.facility.name).", .class("small"))
        Button("Setujui \(statement.number)", .primary)
      }
    } else {
      p("Menunggu kepala Puskesmas, dengan akunnya sendiri.", .class("small"))
    }
  }

  private func paper(_ party: NetworkApproval.Party, _ words: String, _ letter: String?) -> HTML {
    PostForm(to: .claims(.approveStatement(statement.id.text)), token: viewer.formToken) {
      HiddenField("pihak", party.rawValue)
      p(words, .class("small"))
      TextField("Yang menyetujui", name: Self.field("orang", party), in: form, required: true)
      TextField("Tanggal", name: Self.field("hari", party), in: form, kind: .date, required: true)
      if let letter { TextField(letter, name: Self.field("nomor-surat", party), in: form, required: true) }
      Button("Catat persetujuan \(party.word)")
    }.html
  }
}
