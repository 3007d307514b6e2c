/// What the sandbox shows in place of the real history.
enum ICarePage {
  static func history(of card: String) -> String {
    page(
      """
      <h1>Riwayat pelayanan (tiruan)</h1>
      <p>Peserta <strong>PESERTA CONTOH \(card.suffix(4))</strong></p>
      <ul><li>RSUD CONTOH, poli Penyakit Dalam: I10, kontrol tekanan darah</li>
      <li>KLINIK PRATAMA CONTOH: J00, batuk pilek</li></ul>
      <p>Alamat halaman ini hanya berlaku sekali.</p>
      """)
  }

  static let expired = page("<h1>Alamat ini sudah tidak berlaku.</h1>")

  private static func page(_ body: String) -> String {
    """
    <!doctype html>
    <html lang="id"><meta charset="utf-8"><meta name="referrer" content="no-referrer"><title>i-Care tiruan</title>
    <body style="font-family:sans-serif;max-width:42rem;margin:3rem auto;line-height:1.5">
    \(body)
    </body></html>

    """
  }
}
