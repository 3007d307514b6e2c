import Vocabulary

/// The register beside the data HFIS asks for: what is there of each part, and what is missing or has run out.
public struct HFISDataset: Sendable {
  public struct Line: Sendable {
    public let item: HFISItem
    /// What the register holds, in a few words each.
    public let held: [String]
    /// What is missing or no longer true, a sentence each.
    public let lacking: [String]
  }

  /// In the order of `HFISItem`.
  public let lines: [Line]

  public var lacking: Int { lines.reduce(0) { $0 + $1.lacking.count } }

  /// What it is made from.
  struct Ground {
    let today: CalendarDate
    let facility: Facility
    let details: [FacilityField: FacilityDetail]
    /// Those who serve here, guests and those who left taken out.
    let staff: [ReadStaffRegister.Line]
    let week: [(weekday: Int, session: PracticeSession)]
    let accounts: [PaymentAccount]
  }

  init(_ ground: Ground) {
    lines = HFISItem.allCases.map { item in
      switch item {
      case .licence: ground.licence
      case .staff: ground.otherStaff
      case .clinicalStaff: ground.clinicalStaff
      case .premises: ground.premises
      case .scope: ground.scope
      case .hours: ground.hours
      case .practice: ground.practice
      case .account: ground.account
      }
    }
  }
}

extension HFISDataset.Ground {
  fileprivate typealias Line = HFISDataset.Line

  /// The value of a field, or that it is missing.
  private func plain(_ item: HFISItem, _ fields: [FacilityField]) -> Line {
    Line(
      item: item,
      held: fields.compactMap { field in details[field].map { "\(field.word): \($0.value)" } },
      lacking: fields.filter { details[$0] == nil }.map { "\($0.word) belum diisi." })
  }

  fileprivate var licence: Line {
    let known = [FacilityField.operatingLicence, .businessLicence].compactMap { details[$0] }
    let ended = known.filter { $0.validUntil.map { $0 < today } ?? false }
    return Line(
      item: .licence, held: known.map { "\($0.field.word): \($0.value)" },
      lacking: known.isEmpty
        ? ["Izin operasional atau perizinan berusaha berbasis risiko belum diisi."]
        : ended.map { "\($0.field.word) \($0.value) sudah habis masa berlakunya." })
  }

  fileprivate var otherStaff: Line {
    let own = plain(.staff, [.head, .otherStaff])
    return Line(item: .staff, held: ["Tenaga kesehatan: \(staff.count)"] + own.held, lacking: own.lacking)
  }

  fileprivate var clinicalStaff: Line {
    let lacking = staff.flatMap { line -> [String] in
      var sentences: [String] = []
      switch line.standing {
      case .missing: sentences.append("SIP \(line.practitioner.name) belum dicatat.")
      case .expired: sentences.append("SIP \(line.practitioner.name) sudah habis masa berlakunya.")
      case .valid, .endsSoon, .urgent: break
      }
      if let registration = line.registration {
        if let until = registration.validUntil, until < today {
          sentences.append("STR \(line.practitioner.name) sudah habis masa berlakunya.")
        }
      } else {
        sentences.append("STR \(line.practitioner.name) belum dicatat.")
      }
      if line.practitioner.profession.isDoctor, line.practitioner.bpjsDoctor == nil {
        sentences.append("Kode dokter BPJS \(line.practitioner.name) belum diisi.")
      }
      return sentences
    }
    let professions = Dictionary(grouping: staff, by: \.practitioner.profession).sorted {
      $0.key.word < $1.key.word
    }
    return Line(
      item: .clinicalStaff, held: professions.map { "\($0.key.word): \($0.value.count)" },
      lacking: staff.isEmpty ? ["Belum ada tenaga kesehatan di daftar."] : lacking)
  }

  fileprivate var premises: Line { plain(.premises, [.premises, .beds]) }

  fileprivate var scope: Line {
    plain(.scope, [.services, .emergency, .ownPharmacy, .ownLaboratory, .ownMidwife])
  }

  fileprivate var hours: Line {
    let days = Set(week.map(\.weekday)).sorted()
    return Line(
      item: .hours, held: days.isEmpty ? [] : ["Hari pelayanan: \(days.count)"],
      lacking: days.isEmpty ? ["Jadwal pelayanan belum diisi di Jadwal praktik."] : [])
  }

  fileprivate var practice: Line {
    let practising = Set(week.map(\.session.practitioner.id))
    let without = staff.filter {
      $0.practitioner.profession.isDoctor && !practising.contains($0.practitioner.id)
    }
    var lacking = without.map { "\($0.practitioner.name) belum mempunyai jadwal praktik." }
    if facility.address.isEmpty { lacking.append("Alamat Puskesmas belum diisi.") }
    return Line(
      item: .practice,
      held: (facility.address.isEmpty ? [] : [facility.address]) + ["Sesi seminggu: \(week.count)"],
      lacking: lacking)
  }

  fileprivate var account: Line {
    let purposes = [PaymentAccount.Purpose.capitation, .nonCapitation]
    let held = purposes.compactMap { purpose in
      accounts.inForce(purpose, on: today).map { "\(purpose.word): \($0.bank) \($0.number)" }
    }
    let lacking = purposes.compactMap { purpose -> String? in
      if accounts.inForce(purpose, on: today) == nil {
        return "Rekening \(purpose.word.lowercased()) belum dicatat di Buku kapitasi."
      }
      let coming = accounts.coming(purpose, on: today)
      guard let coming, coming.missing.contains(.hfis) else { return nil }
      return "Rekening \(purpose.word.lowercased()) baru \(coming.number) belum masuk HFIS."
    }
    return Line(item: .account, held: held, lacking: lacking)
  }
}

extension Practitioner.Profession {
  fileprivate var isDoctor: Bool { self == .doctor || self == .dentist }
}
