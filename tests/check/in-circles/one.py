from one import *
from two import *
from widening import *
