/* The modules that must exist before the archive of the standard library can be read, in place of
 * CPython's longer list: all others are in the archive, compressed. */

#include "Python.h"
#include "pycore_import.h"

#include "frozen_modules/importlib._bootstrap.h"
#include "frozen_modules/importlib._bootstrap_external.h"

static const struct _frozen none[] = {{0, 0, 0}};

static const struct _frozen bootstrap[] = {
    {"_frozen_importlib", _Py_M__importlib__bootstrap, (int)sizeof(_Py_M__importlib__bootstrap), 0},
    {"_frozen_importlib_external", _Py_M__importlib__bootstrap_external,
     (int)sizeof(_Py_M__importlib__bootstrap_external), 0},
    {0, 0, 0},
};

static const struct _module_alias aliases[] = {
    {"_frozen_importlib", "importlib._bootstrap"},
    {"_frozen_importlib_external", "importlib._bootstrap_external"},
    {0, 0},
};

const struct _frozen *_PyImport_FrozenBootstrap = bootstrap;
const struct _frozen *_PyImport_FrozenStdlib = none;
const struct _frozen *_PyImport_FrozenTest = none;
const struct _module_alias *_PyImport_FrozenAliases = aliases;
const struct _frozen *PyImport_FrozenModules = NULL;
