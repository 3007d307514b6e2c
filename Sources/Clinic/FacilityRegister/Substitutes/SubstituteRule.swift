import Vocabulary

/// Who may stand in for a health worker: somebody of the same profession whose licence, no specialist's, holds on every
/// day of it (FAC-09: a substitute with an equal SIP).
struct SubstituteRule {
  let absent: Practitioner
  let substitute: Practitioner
  let from: CalendarDate
  let until: CalendarDate
  /// Of the substitute.
  let licences: [PracticeLicence]
  /// The first day on which the substitute no longer serves here.
  let leftOn: CalendarDate?
  /// Duties of the facility that are not cancelled.
  let others: [SubstituteDuty]

  /// The longest absence: a longer one is a change of staff.
  static let longest = 366

  var problems: Problems {
    var problems = Problems()
    if until < from { problems.add("sampai", "Hari terakhir tidak boleh sebelum hari pertama.") }
    if until.days(since: from) >= Self.longest {
      problems.add("sampai", "Paling lama satu tahun. Lebih dari itu catat sebagai pergantian tenaga.")
    }
    if let sentence = equality { problems.add("pengganti", sentence) }
    if until >= from, let sentence = licence { problems.add("pengganti", sentence) }
    if let sentence = collision { problems.add("mulai", sentence) }
    return problems
  }

  private var equality: String? {
    if absent.id == substitute.id { return "Pilih orang lain sebagai pengganti." }
    guard absent.profession == substitute.profession else {
      return
        "\(substitute.name) bukan \(absent.profession.word.lowercased()). Pengganti harus berprofesi sama."
    }
    if let leftOn, leftOn <= until {
      return "\(substitute.name) tidak bertugas lagi sejak \(TypedDate.write(leftOn))."
    }
    return nil
  }

  private var licence: String? {
    let general = licences.filter { !$0.isSpecialist }
    guard let end = LicenceStanding.end(of: general, from: from) else {
      return "\(substitute.name) tidak mempunyai SIP yang berlaku pada \(TypedDate.write(from))."
    }
    return end < until ? "SIP \(substitute.name) hanya berlaku sampai \(TypedDate.write(end))." : nil
  }

  private var collision: String? {
    for duty in others where duty.from <= until && from <= duty.until {
      if duty.practitioner.id == absent.id {
        return "\(absent.name) sudah digantikan \(duty.substitute.name) pada sebagian hari itu."
      }
      if duty.practitioner.id == substitute.id {
        return "\(substitute.name) sendiri digantikan pada sebagian hari itu."
      }
      if duty.substitute.id == absent.id {
        return "\(absent.name) sedang menggantikan \(duty.practitioner.name) pada sebagian hari itu."
      }
    }
    return nil
  }
}
