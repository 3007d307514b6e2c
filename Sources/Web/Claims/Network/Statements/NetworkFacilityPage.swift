import Clinic
import Vocabulary

/// One network facility: what it states, where its statements stand, and what is done next.
struct NetworkFacilityPage {
  let viewer: Viewer
  let answer: ReadNetworkFacility.Answer
  let form: FormState

  private var network: NetworkFacility { answer.network }
  private var open: NetworkStatement? { answer.statements.first(where: \.isOpen) }
  private var isAgreed: Bool { answer.statements.contains { $0.kind == .consent && $0.isSettled } }

  var page: Page {
    Page(network.name, at: .claims, for: viewer) {
      PageHead(network.name) {
        network.kind.word
        " · "
        a("← Jejaring", .href(.claims(.network())))
      }
      ProblemSummary(
        form,
        order: ["alasan", "nomor-pks", "pks-awal", "pks-akhir", "pindaian"]
          + NetworkLicenceForm.order + NetworkApproval.Party.allCases.flatMap(Self.fields))
      if let ended = network.endedOn {
        Notice(
          .danger,
          "Pernyataan jejaring ini dicabut pada \(Indonesian.longDay(ended)). Pelayanan sesudahnya tidak dapat diklaim."
        )
      }
      Columns {
        Card("Isi pernyataan") {
          Facts(
            NetworkStatementText(form: network.form, puskesmas: viewer.facility.name).facts.map {
              ($0.term, HTML($0.value.isEmpty ? "–" : $0.value))
            })
        }
        NetworkLicenceCard(viewer: viewer, network: network, today: answer.today)
        Card("Salinan PKS") {
          if answer.agreements.isEmpty {
            EmptyState("Belum ada salinan perjanjian dengan jejaring ini.")
          } else {
            agreements
          }
        }
        Card("Pernyataan (Lampiran VI)") {
          if answer.statements.isEmpty {
            EmptyState("Belum ada pernyataan. Buat, lalu mintakan persetujuan kedua pihak.")
          } else {
            NetworkStatementTable(statements: answer.statements, zone: viewer.facility.zone)
          }
        }
      } aside: {
        if let open {
          NetworkApprovalForms(viewer: viewer, network: network, statement: open, form: form)
        } else if network.endedOn == nil {
          Card(isAgreed ? "Cabut pernyataan" : "Buat pernyataan") { asking }
        }
        if network.endedOn == nil {
          Card("Ubah data") {
            p(
              isAgreed
                ? "Sesudah disetujui, perubahan berlaku bila jejaring, Puskesmas, dan BPJS menyetujuinya."
                : "Selama belum disetujui semua, data boleh diubah; pernyataan yang menunggu lalu batal.",
              .class("small"))
            LinkButton("Ubah data", to: .claims(.network(change: network.id.text)))
          }
          Card("Catat izin atau SIP") {
            NetworkLicenceForm(viewer: viewer, network: network, form: form)
          }
          Card("Simpan salinan PKS") { NetworkAgreementForm(viewer: viewer, network: network, form: form) }
        }
      }
    }
  }

  private var agreements: HTML {
    ul {
      for agreement in answer.agreements {
        li {
          a(agreement.number, .href(.claims(.agreementScan(agreement.id.text))))
          ", berlaku \(Indonesian.day(agreement.validFrom)) sampai \(Indonesian.day(agreement.validUntil))"
          small(
            "\(agreement.recordedBy), \(Indonesian.moment(agreement.recordedAt, viewer.facility.zone))",
            .class("under"))
        }
      }
    }
  }

  private static func fields(_ party: NetworkApproval.Party) -> [String] {
    ["orang", "hari", "nomor-surat"].map { NetworkApprovalForms.field($0, party) }
  }

  private var asking: HTML {
    PostForm(to: .claims(.askStatement(network.id.text)), token: viewer.formToken) {
      if isAgreed {
        HiddenField("jenis", NetworkStatement.Kind.revocation.rawValue)
        TextField("Alasan", name: "alasan", in: form, required: true)
        Button("Ajukan pencabutan", .danger)
      } else {
        HiddenField("jenis", NetworkStatement.Kind.consent.rawValue)
        p("Isinya seperti tertulis di samping; sesudah itu ditandatangani kedua pihak.", .class("small"))
        Button("Buat pernyataan", .primary)
      }
    }.html
  }
}
