from dom import query, set_text
import mine
from .beside import WHERE

set_text(query("#app"), f"hello {mine.double(21)} from {WHERE}")
