"""Invented people. Their NIK serials lie in 9000-9999, which are kept for people who do not exist."""

from dataclasses import dataclass
from itertools import count

_serials = count(9400)


@dataclass(frozen=True)
class Person:
    name: str
    nik: str
    card: str
    birth_date: str  # as the NIK note fills it in: dd-mm-yyyy


def new_patient(name: str = "Nunung Wulandari") -> Person:
    """A woman born on 17 August 1990 in Banjaran; each call another one."""
    serial = next(_serials)
    return Person(f"{name} {_word(serial)}", f"320413570890{serial}", f"000999001{serial}", "17-08-1990")


def _word(number: int) -> str:
    """A family name of its own for each number, so that a search finds one person."""
    consonants, vowels = "bdgklmnprst", "aeiou"
    word = ""
    while number:
        number, consonant = divmod(number, len(consonants))
        number, vowel = divmod(number, len(vowels))
        word += consonants[consonant] + vowels[vowel]
    return word.capitalize()
