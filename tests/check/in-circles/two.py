from widening import *
from one import *
from two import *
