// Written next.
import AsyncHTTPClient
