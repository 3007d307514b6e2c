/// Rekonsiliasi: the compared days, one of them, and settling a difference.
enum ReconciliationRoute: Sendable, Hashable {
  case list(month: String? = nil)
  case run
  /// Every day of a month, in the background.
  case runMonth
  case day(String)
  case settle(String)
  /// Everything of a day that sending again sets right.
  case resendAll(String)

  var address: Address {
    switch self {
    case .list(let month): Address("rekonsiliasi", query: ["bulan": month])
    case .run: Address("rekonsiliasi", "bandingkan")
    case .runMonth: Address("rekonsiliasi", "bandingkan-bulan")
    case .day(let id): Address("rekonsiliasi", "hari", id)
    case .resendAll(let id): Address("rekonsiliasi", "hari", id, "ulang")
    case .settle(let id): Address("rekonsiliasi", "selisih", id)
    }
  }
}
