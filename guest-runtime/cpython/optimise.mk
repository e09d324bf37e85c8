# A second makefile after CPython's own: what is compiled differently. EXTRA_CFLAGS comes after CFLAGS, so its level counts.

# Size counts wherever Python does not spend its time.
EXTRA_CFLAGS = -Oz

HOT_OBJECTS := \
	abstract boolobject bytesobject call cellobject classobject descrobject dictobject enumobject \
	floatobject frameobject funcobject genobject iterobject listobject longobject methodobject \
	moduleobject object obmalloc rangeobject setobject sliceobject structseq tupleobject typeobject
HOT_PYTHON := \
	bltinmodule ceval ceval_gil crossinterp errors frame gc getargs instruction_sequence intrinsics \
	modsupport pymem pystate specialize
HOT_MODULES := \
	_asynciomodule _bisectmodule _collectionsmodule _functoolsmodule _heapqmodule _json _struct \
	arraymodule itertoolsmodule mathmodule _sre/sre

HOT := $(HOT_OBJECTS:%=Objects/%.o) $(HOT_PYTHON:%=Python/%.o) $(HOT_MODULES:%=Modules/%.o)
$(HOT): EXTRA_CFLAGS = -O3

# Its search and copy loops are inlined into every method: level 3 doubles its size.
Objects/unicodeobject.o: EXTRA_CFLAGS = -O2

# The name of the source folder goes into this file, of no use there: it is this machine's.
Modules/getpath.o: VPATH = /python

# Our shorter list of frozen modules.
Python/frozen.o: $(SITE)/frozen.c
	$(CC) -c $(PY_CORE_CFLAGS) -I$(srcdir)/Python -IPython -o $@ $<
