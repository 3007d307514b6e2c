import Clinic
import Vocabulary

/// The clinical content of a record, in the order in which it came about.
struct RecordBody: Component {
  let record: EncounterRecord

  var html: HTML {
    Card("Anamnesis (S)") {
      texts([
        ("Keluhan", record.complaints.map(\.text).joined(separator: "; ")),
        ("Riwayat penyakit sekarang", record.note?.subjective ?? ""),
        ("Riwayat penyakit dahulu", conditions(.history)),
        ("Obat yang sedang dipakai", medications),
      ])
      allergies
    }
    Card("Pemeriksaan (O)") {
      Facts(VitalLines(record.observations, age: record.patient.age(on: record.encounter.day)).facts)
      texts([("Hasil lain", record.note?.objective ?? "")])
    }
    Card("Diagnosis (A)") {
      ol(.class("diagnoses")) {
        for diagnosis in record.diagnoses { li { line(diagnosis) } }
      }
      texts([
        ("Asesmen", record.note?.assessment ?? ""), ("Kesan klinis", record.note?.impression ?? ""),
        ("Prognosis", record.note?.prognosis?.word ?? ""),
      ])
    }
    if !record.laboratoryOrders.isEmpty { LaboratoryCard(record: record, isOpen: false) }
    Card("Terapi dan rencana (P)") {
      prescriptions
      procedures
      texts([
        ("Rencana terapi", record.note?.plan ?? ""), ("Terapi tanpa obat", record.note?.nonDrugTherapy ?? ""),
        ("Bahan habis pakai", record.note?.consumables ?? ""), ("Diet", record.dietSummary?.text ?? ""),
        ("Tindak lanjut", record.carePlan?.description ?? ""),
        ("Kontrol", record.carePlan?.controlOn.map(Indonesian.dayWithWeekday) ?? ""),
        (
          "Rujuk internal",
          record.internalReferral.map {
            [$0.roomName, $0.reason].filter { !$0.isEmpty }.joined(separator: ": ")
          }
            ?? ""
        ),
        ("Rujukan", record.referral.map { "\($0.destination), \($0.specialty): \($0.reason)" } ?? ""),
        ("Diantar ambulans", record.referral?.ambulance.map { "Lewat \($0.words)" } ?? ""),
      ])
    }
    for response in record.questionnaireResponses { QuestionnaireAnswers(response: response) }
  }

  private func texts(_ lines: [(term: String, text: String)]) -> HTML {
    Facts(lines.filter { !$0.text.isEmpty }.map { ($0.term, HTML($0.text)) }).html
  }

  private func conditions(_ category: Condition.Category) -> String {
    record.conditions.filter { $0.category == category }.map(\.text).joined(separator: "; ")
  }

  private var medications: String {
    record.medicationStatements.map { statement in
      [statement.name, statement.dosage, statement.active ? "" : "(sudah berhenti)"].filter { !$0.isEmpty }
        .joined(separator: " ")
    }.joined(separator: "; ")
  }

  private var allergies: HTML {
    HTML {
      if record.allergies.isEmpty {
        if record.noKnownAllergy { p("Tidak ada alergi yang diketahui (sudah ditanyakan).", .class("small")) }
      } else {
        p(.class("known-allergy")) {
          strong("Alergi: ")
          record.allergies.map { "\($0.substance)\($0.reaction.isEmpty ? "" : " (\($0.reaction))")" }
            .joined(separator: ", ")
        }
      }
    }
  }

  private func line(_ diagnosis: Condition) -> HTML {
    HTML {
      strong(diagnosis.code?.code ?? "", .class("num"))
      " \(diagnosis.text) "
      if diagnosis.rank == 1 { StateMark("Utama", tone: .done) }
    }
  }

  private var prescriptions: HTML {
    HTML {
      for prescription in record.prescriptions where !prescription.items.isEmpty {
        h3("Resep \(prescription.number) · \(prescription.state.word)")
        if let place = prescription.collection?.place { p("Rujuk balik: \(place)", .class("small")) }
        if let reason = prescription.returnReason, prescription.state == .draft {
          Notice(.waiting, "Dikembalikan apoteker: \(reason)")
        }
        ol(.class("diagnoses")) {
          for item in prescription.items {
            li {
              strong("\(item.drug.name) \(item.drug.strength)")
              " · \(item.signa) · \(item.days) hari · \(item.quantity) \(item.drug.unit)"
            }
          }
        }
      }
    }
  }

  private var procedures: HTML {
    HTML {
      if !record.procedures.isEmpty {
        h3("Tindakan")
        ul(.class("visits")) {
          for procedure in record.procedures {
            li {
              strong(procedure.code.code, .class("num"))
              " \(procedure.code.display)\(procedure.note.isEmpty ? "" : " · \(procedure.note)")"
            }
          }
        }
      }
    }
  }
}

/// A filled questionnaire.
struct QuestionnaireAnswers: Component {
  let response: QuestionnaireResponse

  var html: HTML {
    Card("Kuesioner \(response.questionnaire)") {
      Facts(response.answers.map { ($0.question, HTML(words($0.value))) })
    }
  }

  private func words(_ value: QuestionnaireResponse.Answer.Value) -> String {
    switch value {
    case .yes(let yes): yes ? "Ya" : "Tidak"
    case .coded(let concept): concept.display
    case .text(let text): text
    case .number(let number): Indonesian.number(number)
    }
  }
}
