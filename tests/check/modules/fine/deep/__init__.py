from .. import here
from ..here import x
import nowhere
