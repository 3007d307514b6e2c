import Vocabulary

/// Names as they are given in Kabupaten Bandung, put together by chance: nobody in particular.
enum SyntheticNames {
  /// A name for a person of this sex born in `year`: fashions change.
  static func name(_ sex: Sex, born year: Int, _ random: inout SeededGenerator) -> String {
    let first = random.pick(year < 1975 ? old(sex) : year < 2000 ? middle(sex) : young(sex))
    switch random.weighted([8, 62, 30]) {
    case 0: return first
    case 1: return "\(first) \(random.pick(last(sex)))"
    default: return "\(first) \(random.pick(second(sex, born: year))) \(random.pick(last(sex)))"
    }
  }

  private static func second(_ sex: Sex, born year: Int) -> [String] {
    year < 1990 ? middle(sex) : young(sex)
  }

  private static func old(_ sex: Sex) -> [String] { sex == .male ? oldMen : oldWomen }
  private static func middle(_ sex: Sex) -> [String] { sex == .male ? middleMen : middleWomen }
  private static func young(_ sex: Sex) -> [String] { sex == .male ? youngMen : youngWomen }
  private static func last(_ sex: Sex) -> [String] { sex == .male ? lastMen : lastWomen }

  private static let oldMen = words(
    """
    Engkos Oman Encep Ujang Dadang Asep Cecep Entis Uwes Ajat Emen Idin Ohim Tatang Nanang Endang Aceng Apep
    Karna Suherman Suparman Kosasih Ahmad Abdul Momod Sarip Uun Omo Aep Jajang Didi Maman Engkus Toto Undang
    """)
  private static let oldWomen = words(
    """
    Eulis Neneng Imas Tuti Iis Entin Enok Euis Aat Ooh Uum Iyam Onah Icih Kokom Mimin Rohaeti Sukaesih Aminah
    Cucu Ening Nani Odah Popon Siti Emin Titin Yoyoh Yayah Ai Eti Nyai Kartini Rukmini Sumiati
    """)
  private static let middleMen = words(
    """
    Agus Budi Dedi Hendra Yusuf Rudi Deni Iwan Wawan Yanto Andri Rian Dani Irfan Hadi Gunawan Rahmat Dian Ridwan
    Firman Anton Eko Arif Taufik Ade Ujang Cepi Yayan Rizal Ferry Indra Galih Gilang Wahyu Sandi Jaka Nandang
    """)
  private static let middleWomen = words(
    """
    Dewi Rina Lina Yanti Sri Ratna Nurul Wulan Intan Fitri Lilis Ani Yuni Rini Tini Elis Santi Neng Nia Desi Dian
    Ayu Putri Maya Novi Eva Susi Heni Rika Mira Linda Ira Rani Tita Wida Resti Nenden
    """)
  private static let youngMen = words(
    """
    Muhamad Rizki Fauzan Rafa Raka Azka Alif Fadil Ilham Naufal Rehan Dafa Farel Zaki Arkan Bagas Dimas Reza Aditya
    Keanu Kenzi Haikal Fikri Akmal Ghani Hafiz Iqbal Rafif Satria Syahrul Zidan Abizar Athar Gibran
    """)
  private static let youngWomen = words(
    """
    Aisyah Nabila Zahra Salma Naura Keisya Alya Nadia Kirana Azzahra Aqila Cantika Khanza Syifa Rahma Kayla Putri
    Nayla Safira Amira Alesha Shakila Hana Inara Raisa Aulia Dinda Melati Naila Qiana Rania Tiara Yasmin Zalfa
    """)
  private static let lastMen = words(
    """
    Suryana Hidayat Kusnadi Mulyana Setiawan Permana Gunawan Supriatna Iskandar Ramdani Saepudin Rohmat Sutisna
    Hermawan Nugraha Kurniawan Sopandi Maulana Firmansyah Hidayatullah Wijaya Pratama Saputra Ramadhan Sudrajat
    Rukmana Suhendar Wahyudin Rustandi Somantri Kartiwa Natawijaya Sumpena Darmawan Rosidin Fadilah Mubarok Akbar
    Anggara Prasetya
    """)
  private static let lastWomen = words(
    """
    Rohaeti Nurhayati Kartika Lestari Sumiati Hasanah Komariah Nurjanah Rahmawati Susilawati Marlina Kurniasih
    Yulianti Rosmiati Suryani Handayani Wulandari Agustina Permatasari Ramadhani Maharani Anggraeni Fitriani
    Nuraeni Aprilia Julaeha Kusmiati Karlina Rosita Sopiah Solihat Maryani Setiawati Pertiwi Oktaviani Puspita
    Khoerunnisa Rahayu Juariah Mulyani
    """)

  private static func words(_ text: String) -> [String] {
    text.split(whereSeparator: \.isWhitespace).map(String.init)
  }
}
