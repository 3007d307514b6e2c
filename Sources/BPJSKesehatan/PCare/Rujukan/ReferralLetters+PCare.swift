public import Clinic
import Journal
public import Store
import Vocabulary

extension ReferralLetters {
  /// The letter from P-Care (contract 3.5). Its number is the visit's, so it can be printed from the receipt while
  /// P-Care cannot be asked.
  ///
  /// - Parameter client: nil while P-Care may not be asked.
  public static func pcare(
    _ client: PCareClient?, mapping: PCareMapping, store: Store, records: RecordSource = .clinic
  ) -> ReferralLetters {
    ReferralLetters { encounter, referral in
      guard let record = try? await store.read({ try records.read(encounter, $0) }),
        PCareMapper(mapping).concerns(record)
      else { return .none }
      let key = PCareItem.kunjungan(encounter).key
      guard
        let number = try? await store.read({
          try DeliveryDesk.remoteID(of: key, at: PCareItem.destination, in: $0)
        })
      else {
        return .waiting("Kunjungan ini belum sampai di P-Care; nomor rujukan terbit setelah terkirim.")
      }
      let found = try? await client?.rujukan(noKunjungan: number)
      return .letter(
        Letter(
          number: found?.noRujukan ?? number,
          validUntil: CalendarDate(dayNumber: referral.visitOn.dayNumber + mapping.referralDays - 1),
          poli: found?.nmPoli ?? "", branch: found?.nmKC ?? "", notice: found?.infoDenda ?? "",
          isFromReceipt: found == nil))
    }
  }
}
