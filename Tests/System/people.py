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
    """A woman of Banjaran; each call another one, with another birthday, so that nobody resembles anybody."""
    serial = next(_serials)
    day, month = serial % 28 + 1, serial % 12 + 1
    nik = f"320413{day + 40}{month:02}90{serial}"
    return Person(f"{name} {_word(serial)}", nik, f"000999001{serial}", f"{day:02}-{month:02}-1990")


def _word(number: int) -> str:
    """A family name of its own for each number, so that a search finds one person."""
    consonants, vowels = "bdgklmnprst", "aeiou"
    word = ""
    while number:
        number, consonant = divmod(number, len(consonants))
        number, vowel = divmod(number, len(vowels))
        word += consonants[consonant] + vowels[vowel]
    return word.capitalize()
