// Written next.
import GRDB
