"""A demo folder that an older version made, prepared by this one."""

import sqlite3

from installation.puskesmas import Puskesmas

OLDER_ROLES = ("loket", "perawat", "dokter", "bidan", "apoteker", "analis", "kepala", "admin-dinas")


def names_of_accounts(database):
    with sqlite3.connect(database) as connection:
        return {name for (name,) in connection.execute("SELECT user_name FROM account")}


def test_a_folder_from_before_a_role_existed_gets_its_account(tmp_path):
    puskesmas = Puskesmas(tmp_path)
    accounts = names_of_accounts(puskesmas.database)
    with sqlite3.connect(puskesmas.database) as connection:
        kept = ", ".join("?" * len(OLDER_ROLES))
        connection.execute(f"DELETE FROM account WHERE user_name NOT IN ({kept})", OLDER_ROLES)

    again = Puskesmas(tmp_path)

    assert names_of_accounts(again.database) == accounts > set(OLDER_ROLES)
