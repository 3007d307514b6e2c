// Written next.
import Hummingbird
