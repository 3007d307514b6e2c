import Foundation
import Testing

/// Files of the age format's own test suite (C2SP CCTV, `age/testdata`): what another program has locked, and what
/// must be refused.
struct AgeVector: Sendable, CustomTestStringConvertible {
  let name: String
  let identity: String
  /// SHA-256 of what the file holds; nil when it must be refused.
  let payload: String?
  let file: [UInt8]

  var testDescription: String { name }

  private init(_ name: String, _ identity: String, _ payload: String?, _ base64: String) {
    self.name = name
    self.identity = identity
    self.payload = payload
    file = [UInt8](Data(base64Encoded: base64) ?? Data())
  }

  private static let first = "AGE-SECRET-KEY-1EGTZVFFV20835NWYV6270LXYVK2VKNX2MMDKWYKLMGR48UAWX40Q2P2LM0"

  static let all: [AgeVector] = [
    AgeVector(
      "x25519", first,
      "013f54400c82da08037759ada907a8b864e97de81c088a182062c4b5622fd2ab",
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEy\
      V0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK7s9ix86RtDMnTmjU8vkTTLdMW/73vqpSyPC8DpksHoMx+2Y=
      """),
    AgeVector(
      "x25519_multiple_recipients", first,
      "013f54400c82da08037759ada907a8b864e97de81c088a182062c4b5622fd2ab",
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBhanRxQXZERWtWTnIyQjd6VU90cTJtQVFYRFNCbE5yVkF1TS9kS2I1\
      c1Q0CjBldnJLL0hRWFZzUTRZYURlKzY1OWw1T1F6dkF6RDJ5dExHSFFMUWlxeGcKLT4gWDI1NTE5IDBxQzd1NkFiTHh1d25N\
      OHRQRk9XVnRXWm4vWlplN3o3Z2NzUDVrZ0EwRkkKWTNPemV2TG0yM1Z4N1BOOWszM0Y5eStlcmNXZS9iY1pKTHFocUEzaDQw\
      OAotLS0gODU1cEtibFF6WjNvYWJEb3d4UkRRdlNqL3hvNDdaU2g1V1Rqa21LMEkwVQrwuBi+DzVUQjmZIK2AhJZLb5XDbbNe\
      T1nY+J488m8tH6VCEw==
      """),
    AgeVector(
      "x25519_grease", first,
      "013f54400c82da08037759ada907a8b864e97de81c088a182062c4b5622fd2ab",
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IGdyZWFzZQoKLT4gWDI1NTE5IFRFaUYweXBxciticHZjcVhOeUNWSnBMN091d1Bk\
      VndQTDdLUUViRkRPQ2MKaGphYkdYd1NMUTljM1M2THcyaStTMlR1MmZpd1FISHNsYkJONkI0MUZMRQotPiBncmVhc2UKCi0t\
      LSBRSWZBT0VNdDFmR09mMkZQMm0zK1R3RlF0ZnkySDNzWDNZcVVBUVJBcGtNCu7PYsfOkbQzJ05o1PL5E0y3TFv+976qUsjw\
      vA6ZLB6DMftm
      """),
    AgeVector(
      "stream_empty_payload", first,
      "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855",
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEy\
      V0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK7s9ix86RtDMnTmjU8vkTTK0uT88+UopBMN6r70M25VU=
      """),
    AgeVector(
      "x25519_no_match", "AGE-SECRET-KEY-143WN7DCXU4G8R5AXQSSYD9AEPYDNT3HXSLWSPK36CDU6E8M59SSSAGZ3KG",
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBhanRxQXZERWtWTnIyQjd6VU90cTJtQVFYRFNCbE5yVkF1TS9kS2I1\
      c1Q0CkhVS3R6MFIyajVCbDJFUjdIaEFaclVSaWtDRnBpSWpOYTBLakhjamJBR1UKLS0tIHJycFRsdktFS3JLM0VxaG9PUEpl\
      UDFLRThPMWQyYXJyUmV6Nzdtd2VrUmMK3d9y0G+8q1ffPQ0xJJatIYzX/W+AeLv4gS3YeUcVXre9Xog=
      """),
    AgeVector(
      "x25519_bad_tag", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGRTQKLS0tIHpPQ0hweW5WMGFWN3A0UjZjK2JP\
      YXBncHE5VHRwRmdHZ1lnaFEyK1BJWDgK7s9ix86RtDMnTmjU8vkTTLdMW/73vqpSyPC8DpksHoMx+2Y=
      """),
    AgeVector(
      "x25519_low_order", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBYNXlWdktOUWpDU3gwTEZWbklQdld3UkVYTVJZSEk2RzJDSk8zZENm\
      RWRjCjNFME5wRmFucy9tMFdMV0Y3KzU0WkJkTmozaXFRcXByYUdERmlhUmt2QkEKLS0tIHNYdzMyN1lNVDEvVUxYZStaeVJN\
      Yk1ZMFoyam5XSEdnSTlqMXdlNnlROEEKrF0/NwblUHHTpgQgRpe5CQWVwvf1267oDXoBjChyBYrzznw=
      """),
    AgeVector(
      "x25519_short_share", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBsN280b1RYOVg1RTMvS09EYS83Q1EwQ3JBOWZLTVdzbTlJSmpZelNs\
      SmcKeVVHUDVhUG9iNllKK3Z6UmZCdERUOUQxSy93bXloZVpFL1hsL21EU0tBNAotLS0gWm4xL1ZSdEhwRDkzSHRJWFN2MVMr\
      K1BPWGVLY1FGN3cxK2hwWGhNaUFiawqsXT83BuVQcdOmBCBGl7kJBZXC9/XbrugNegGMKHIFivPOfA==
      """),
    AgeVector(
      "hmac_bad", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIDhNY0UzaXg5UjM0RS92THJRdjN5\
      ZXBzSGpvL0xYaGZzMjJBYjNVeUlubWcK7s9ix86RtDMnTmjU8vkTTLdMW/73vqpSyPC8DpksHoMx+2Y=
      """),
    AgeVector(
      "header_crlf", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxDQotPiBYMjU1MTkgVEVpRjB5cHFyK2JwdmNxWE55Q1ZKcEw3T3V3UGRWd1BMN0tRRWJG\
      RE9DYw0KaGphYkdYd1NMUTljM1M2THcyaStTMlR1MmZpd1FISHNsYkJONkI0MUZMRQ0KLS0tIDJLSUdiN3llMzJNV3RVdUVW\
      V2tPM01QNnFDREx6T3ZUOXdGMDZsZWxCU0kNCu7PYsfOkbQzJ05o1PL5E0y3TFv+976qUsjwvA6ZLB6DMftm
      """),
    AgeVector(
      "stream_bad_tag", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEy\
      V0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK7s9ix86RtDMnTmjU8vkTTLdMW/73vqpSyPC8DpksHoMx+0Y=
      """),
    AgeVector(
      "stream_no_final", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEy\
      V0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK7s9ix86RtDMnTmjU8vkTTAC9Y2htqEgUyqoBKWGKwghh
      """),
    AgeVector(
      "stream_no_nonce", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEy\
      V0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK
      """),
    AgeVector(
      "stream_no_chunks", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEy\
      V0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK7s9ix86RtDMnTmjU8vkTTA==
      """),
    AgeVector(
      "stream_missing_tag", first,
      nil,
      """
      YWdlLWVuY3J5cHRpb24ub3JnL3YxCi0+IFgyNTUxOSBURWlGMHlwcXIrYnB2Y3FYTnlDVkpwTDdPdXdQZFZ3UEw3S1FFYkZE\
      T0NjCmhqYWJHWHdTTFE5YzNTNkx3MmkrUzJUdTJmaXdRSEhzbGJCTjZCNDFGTEUKLS0tIFd5SnA5Ri85Rk9aaDdnSmRoZXEy\
      V0lKY3dIZ1ljOE5JVmgzZGR3aHJjTmcK7s9ix86RtDMnTmjU8vkTTLdMWw==
      """),
  ]
}
