# A second makefile after CPython's own: what is compiled differently. EXTRA_CFLAGS comes after
# CFLAGS, so its level counts.

# Size counts wherever Python does not spend its time.
EXTRA_CFLAGS = -Oz

# PROFILE makes the compiler use the profile of `train.py` (see `cargo xtask profile`). With it,
# level 3 is not faster than 2.
HOT_OBJECTS := \
	abstract boolobject call cellobject classobject descrobject enumobject floatobject frameobject \
	funcobject genobject iterobject listobject longobject methodobject moduleobject object obmalloc \
	rangeobject sliceobject structseq tupleobject
HOT_PYTHON := \
	bltinmodule ceval ceval_gil dtoa errors frame gc getargs intrinsics modsupport pymem specialize
HOT_MODULES := _bisectmodule _functoolsmodule _heapqmodule _json _sre/sre
HOT := $(HOT_OBJECTS:%=Objects/%.o) $(HOT_PYTHON:%=Python/%.o) $(HOT_MODULES:%=Modules/%.o)
$(HOT): EXTRA_CFLAGS = -O2 $(PROFILE)

# Here the profile says which few of many functions are worth it, and the level keeps the others
# small.
WARM_OBJECTS := bytesobject dictobject setobject typeobject unicodectype unicodeobject
WARM_MODULES := _asynciomodule _collectionsmodule _struct arraymodule itertoolsmodule mathmodule
WARM := $(WARM_OBJECTS:%=Objects/%.o) $(WARM_MODULES:%=Modules/%.o) Python/pystate.o
$(WARM): EXTRA_CFLAGS = -Os $(PROFILE)

# Loops that may take long ask for what the host wants, too: `control/pending.rs` of the guest. Not
# so whatever else asks for signals, such as each `str()`, which would be slower by it.
LONG := Objects/longobject.o Modules/_sre/sre.o
$(LONG): EXTRA_CFLAGS += -DPyErr_CheckSignals=hognose_check_signals

# Keys of passwords are a million blocks (`keys/` of the runtime), and programs hash whole files.
HASHES := Modules/_hacl/Hacl_Hash_SHA1.o Modules/_hacl/Hacl_Hash_SHA2.o
$(HASHES): EXTRA_CFLAGS = -O2

# The name of the source folder goes into this file, of no use there: it is this machine's.
Modules/getpath.o: VPATH = /python

# Our shorter list of frozen modules.
Python/frozen.o: $(SITE)/frozen.c
	$(CC) -c $(PY_CORE_CFLAGS) -I$(srcdir)/Python -IPython -o $@ $<
