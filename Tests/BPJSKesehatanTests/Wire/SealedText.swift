import Testing

/// The worked vectors V1 to V9 of contract 10.3: plain text, its LZString form, its ciphertext.
struct SealedText: Sendable, CustomTestStringConvertible {
  let name, consId, secret, timestamp, plain, packed, cipher: String

  var testDescription: String { name }

  static let vectors: [SealedText] = [
    SealedText(
      name: "V1", consId: "12345", secret: #"rahasiaKU01"#, timestamp: "1700000000",
      plain: #"{"field":"noUrut","message":"A1"}"#,
      packed: #"N4IgZglgpgNgJiAXCAdgewKoCcCuAXEAGhAFsoBncgQwHMokQBBARhAF8g"#,
      cipher: #"""
        A0GMntOOjntvoz9fh/mStIGL+wHD3ZpifbI0oPDU6i10dLShAccUrPWHtrGjVurOoctCwwFU2i5wwynxQuusIA==
        """#),
    SealedText(
      name: "V2", consId: "20337", secret: #"7bA9cD1eF2"#, timestamp: "1735689600",
      plain: #"[{"field":"noKunjungan","message":"0114U1630826Y000001"}]"#,
      packed: #"""
        NobwRAZglgpgNgEzALjAOwPYGkCuaBWeA5gIZpgA0YAtjAM50lEwpgAMAjBwCwCqHANgDMbABwAmAQE02s2RzABfALpA
        """#,
      cipher: #"""
        ofrTpDnnGfO0QmPMDxxR79FMzUHUHLXUO+sThMtMKUMzoA+C7HJtATNUfhYPuRuyP7Rt+xGXW1zituOFEsj6xV6cFqobjsIs\#
        LWRNeeaNKu4zUnfeUAW9rASu8e50q9FE
        """#),
    SealedText(
      name: "V3", consId: "12345", secret: #"rahasiaKU01"#, timestamp: "1700000000",
      plain: #"""
        {"count":2,"list":[{"kdPoli":"001","nmPoli":"Umum","poliSakit":true},{"kdPoli":"003","nmPoli":"K\#
         I A","poliSakit":true}]}
        """#,
      packed: #"""
        N4Igxg9grgdgLiAXAJgDQgDYEsDODEDaoA1gCYAKE2SIADLQIwjowC2l1iIAqq1K8xAAHKlgDKAQ2JZ8cAE5QApgF9UJCqJr\#
        0AzILYcsNANIACAJImAgoJHZJ02QpUBdZUA
        """#,
      cipher: #"""
        KSnN3uzUh905ZkUop310K+JowH7yvXaMdPVh4XzB4OB16eoCveguf0sqwihttMRR0di3jP49mN75Cv5bZM4qPQRgeS1IGCZ8\#
        NE4dziLb9Y14qQlxMEFtoI7pWJCpa/72PCtZBUxtqjkz1NTsmlLvqPFUdeT1+Bblk9ydu++RDR/1CXiiGwkg1gTyPFm3RStd
        """#),
    SealedText(
      name: "V4", consId: "30999", secret: #"kunci dengan spasi & simbol+/="#, timestamp: "1767225599",
      plain: #"{"url":"http://127.0.0.1:8099/icare?token=eyJhbGciOiJIUzI1NiJ9.abc"}"#,
      packed: #"""
        N4IgrgTgNiBcIAsAuSAOsD0GCMAmA7AHQAMJh2sAHMQJw0YCWAxgIYQCmA-EgPYDW7AHYBedgE8AUggBGAcSYMA8gwkBJAKo\#
        AvVdgByKmoRbSmIAL5A
        """#,
      cipher: #"""
        y72L+8C49w+GNTQa0IeWN5sSABGlY7hF8KU4kQ+Ga+dyL/PUZDHDtpTYKMuTil3yeZ8iwM3Ww0SvSXY1p4oD7ZUUAjE7FXWa\#
        VsbiOi0B3Zn7enKR18wDZaQqRhYbC7+ennWvMOR1Ft5SnkrRaAqGgemuWdg3z30ylHJCypRuixI=
        """#),
    SealedText(
      name: "V5", consId: "20337", secret: #"7bA9cD1eF2"#, timestamp: "1735689600",
      plain: #"{"nmDiag":"Ménière’s disease — tes ✓","n":null}"#,
      packed: #"""
        N4IgdgtgIglghgcxALhAWQJdhgC4E4CmgmAQDOABACYwkFw1mAoBGQC4HmDI5CADTgpgCuAG0EBfIA
        """#,
      cipher: #"""
        sZ6QsB/Sv/PJCvIwNoF6Wykyw8+XJNOMzntMyQEa65gUqrk0c9HGf9kjOdNHZ7t+zjly5MguFGmk7p/w3MKYstWG1FZEPWar\#
        pn7s9UtI4R4=
        """#),
    SealedText(
      name: "V6", consId: "1", secret: #"k"#, timestamp: "0",
      plain: #""""#,
      packed: #"ETI"#,
      cipher: #"5UDKZphDZ/I30rGUccWBCw=="#),
    SealedText(
      name: "V7", consId: "12345", secret: #"rahasiaKU01"#, timestamp: "1700000000",
      plain: #"""
        {"noKartu":"0001234567890","nama":"CONTOH PESERTA SATU","hubunganKeluarga":"Peserta","sex":"P","\#
        tglLahir":"25-10-1989","tglMulaiAktif":"12-11-2014","tglAkhirBerlaku":"01-01-2050","kdProviderPs\#
        t":{"kdProvider":"0114U163","nmProvider":"Puskesmas Contoh"},"kdProviderGigi":{"kdProvider":null\#
        ,"nmProvider":null},"jnsKelas":{"nama":"KELAS III","kode":"3"},"jnsPeserta":{"nama":"PBI (APBN)"\#
        ,"kode":"21"},"golDarah":"0","noHP":"081200000000","noKTP":"3273010101010001","pstProl":"","pstP\#
        rb":"","aktif":true,"ketAktif":"AKTIF","asuransi":{"kdAsuransi":null,"nmAsuransi":null,"noAsuran\#
        si":null,"cob":false},"tunggakan":0}
        """#,
      packed: #"""
        N4Igdg9g0ghgTgFwK4gFwgAxYIwCYDMALAKwBsA7ABwCcGIANODALYxogDCA8gHIAqXABIACAAoBRAMriASnwCCwyfL4BVBi\#
        AAWSAEZIwAcxhgoAUwA2SeEfajTAZ1OI2jRwA9bGhAfMAZGJoAlnDsuMQAtNgYkdQ0Xj4AskjmMIHyANYIgQBm7HiR2OG4GN\#
        iE8eYZQXAAQk4p6SjoJeHNxcR0jOkAJqJwEABugV1OovYIaKDdvQNDTuwlparYpPgaYMzTg8Mh6KJI9ukOrPbCHBBgCBCaIA\#
        C+nT19W04A4oEGgRMgU4+zO2DJ5kY602vzQ-3M5juIAAVmB7GYUvZPmAWGx0FBxL55JJhABJfEadIQYbsVZQ2H2OyOZzI1G2\#
        aq44QACnkomqPAAlITiaZQthbowDBBzAAReABeZrCCCUTzSh4LCKxVSqB8WXofC4cj4Eq6qJRHAaAAOY2m5nYxtNcB0FsYME\#
        yOTQCDgSFMnVMCAyWVy6HkqtxADENDB7Eg4MZ7B9UJMuvJQ+G4VHwYDwMw42GI0mAUCIOmE5GwdmQABjCA21DZGDmRxQ5CGI\#
        zpYxoDA3IA
        """#,
      cipher: #"""
        d0jYbzwLCQwsr/24/P3DIY92CK0eRk1XVlzVt/lv22Lv2pr3p7O/TCcUaZHyoi5AQ5MLcB+836dP+8UlfBKOK+gA/FhjNhNb\#
        0vNLNO07/b+yGTkVsmn+Q6yJjsJyU49SB8rrWazxHYl3q9qHPnhKjlLCvx/XGYP2x72WyR5aK3KPH4m7DiM1muaw+++4EkE9\#
        +uN0ThEuk0Vf9X10ZRvKi8MTA4f/oVSzXnTokCLY4ue2ALFPfro702+mGDp1NRovSxU1z41yFKYN11ESRKpO2u+9GHZ/rmmc\#
        VQxwtsU+xLklmPWiqULfDW0e2kPwutkuBaNs1LjC+76F5iNFoIKUiqHgwDihw2pfkGpf2Sahh+ihp1xshdB9lqeuQ69Jcyu0\#
        Q4REB4JVN8mK0/o2A/2ySCEXIxkXhrIzBK2snzP06NsGHn5c+rkRN2QfdIWXO6LuCHylCi1IphCD6LArReW2ox6dbBsBvBnt\#
        +Kl9Uzt8LctZkBGKDvziue0yMpIm/ARDvuxm/yUAmZzXeERaHlCk7v7vPraf6nGBas6kgHY9xvXQh3tgbyTE0V/D0Wbnuw5d\#
        V5Mp3FWDysjbRBlxi1nW7RaHJ80zi93M87RgLyZ/OGc3KoK8E9uhe3CIh+6G0QMbQ3UacI/ApJmwDttXNrGAce/6f/VWImyc\#
        QT3EVI1/owbC3z7A3TLfvWhnZyhVt332EjYADGdPdQtzR14ZgJjeeKFz8RWCKkG2Mx3EjCQk3EAXhKcm8TaRa83s+SnlvJat\#
        pcsDCzgob86kA668T70V2Q==
        """#),
    SealedText(
      name: "V8", consId: "98765", secret: #"ÅÄÖ-ünïcode"#, timestamp: "1780000000",
      plain: #"AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"#,
      packed: #"II18ZVkA"#,
      cipher: #"Te2ixHXERsbuCRTSE9zRkg=="#),
    SealedText(
      name: "V9", consId: "12345", secret: #"rahasiaKU01"#, timestamp: "1700000000",
      plain: #"{"alamat":"Jl. Melati 😀 No. 1"}"#,
      packed: #"N4IghgNmC2YC4gFwgFIQHQAICyBTKcAlpoLwbgAHuYByA9lgIwgC+QA"#,
      cipher: #"""
        L/Be6+2XDZfX6JMdwoVxbuoqL6rJrU2+aShwiOqkEebLha63A+Q5rA7thHGpGhoxvvQKE8GxtlkJ5hhagiDm1w==
        """#),
  ]
}
