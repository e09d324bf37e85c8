// The module `hognose_web._proxies`.

#include "values.h"

int add_types(PyObject *module);

// What Python does, which is used from now on.
static PyObject *begin(PyObject *module, PyObject *given)
{
    PyObject *own;
    if (!PyArg_ParseTuple(given, "OOOOO", &hooks.operate, &hooks.raised, &hooks.other,
                          &hooks.callbacks, &own)) {
        return NULL;
    }
    Py_INCREF(hooks.operate);
    Py_INCREF(hooks.raised);
    Py_INCREF(hooks.other);
    Py_INCREF(hooks.callbacks);
    PyObject *done = own_names(own);
    Py_XDECREF(done);
    return done == NULL ? NULL : PyLong_FromVoidPtr(&area);
}

// The arguments of a call of JavaScript's.
static PyObject *given(PyObject *module, PyObject *number)
{
    Py_ssize_t count = PyLong_AsSsize_t(number);
    if (count < 0 || count > MOST_GIVEN) {
        return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_ValueError, "%zd arguments", count);
    }
    PyObject *all = PyTuple_New(count);
    for (Py_ssize_t at = 0; all != NULL && at < count; at++) {
        PyObject *value = lift(&area.given[at], NULL);
        if (value == NULL) {
            Py_CLEAR(all);
        } else {
            PyTuple_SET_ITEM(all, at, value);
        }
    }
    return all;
}

// What the last answer refers to, until there is another one.
static PyObject *answer;

static PyObject *give(PyObject *module, PyObject *value)
{
    Values next;
    values_begin(&next, 1);
    int result = lower(value, next.at, &next);
    if (result == 0) {
        area.out = *next.at;
        Py_XSETREF(answer, PyTuple_Pack(2, value, next.kept ? next.kept : Py_None));
    }
    values_end(&next);
    return result < 0 ? NULL : Py_NewRef(Py_None);
}

// `do(what, object, *values)`: what no slot of the class does.
static PyObject *perform(PyObject *module, PyObject *const *given, Py_ssize_t count)
{
    unsigned long what = count > 1 ? PyLong_AsUnsignedLong(given[0]) : 0;
    unsigned long object = count > 1 ? PyLong_AsUnsignedLong(given[1]) : 0;
    if (PyErr_Occurred()) {
        return NULL;
    }
    if (count < 2) {
        return PyErr_Format(PyExc_TypeError, "expected at least 2 arguments, found %zd", count);
    }
    count -= 2;
    Values values;
    int result = values_begin(&values, count);
    for (Py_ssize_t at = 0; result == 0 && at < count; at++) {
        result = lower(given[at + 2], &values.at[at], &values);
    }
    PyObject *value = NULL;
    if (result == 0) {
        area.object = (uint32_t)object;
        area.values = values.at;
        area.count = (uint32_t)count;
        result = operate((enum what)what);
        if (result == 0 && area.out.tag == MISSING) {
            PyErr_SetNone(PyExc_LookupError);
        } else if (result == 0) {
            value = lift(&area.out, NULL);
        }
    }
    values_end(&values);
    return value;
}

static int add_codes(PyObject *module)
{
    static const struct { const char *name; enum what what; } codes[] = {
        {"KEYS", KEYS}, {"TYPE", TYPE},       {"GLOBAL", GLOBAL}, {"KEEP", KEEP},
        {"TAKE", TAKE}, {"FAILURE", FAILURE}, {"COPY", COPY},     {"ASSIGN", ASSIGN},
        {"ARRAY", ARRAY},
    };
    for (size_t at = 0; at < sizeof(codes) / sizeof(codes[0]); at++) {
        if (PyModule_AddIntConstant(module, codes[at].name, codes[at].what) < 0) {
            return -1;
        }
    }
    PyModule_AddIntConstant(module, "OBJECT", OBJECT);
    PyModule_AddIntConstant(module, "CALLBACK", CALLBACK);
    return PyModule_AddIntConstant(module, "COROUTINE", COROUTINE);
}

static int execute(PyObject *module)
{
    return add_types(module) < 0 ? -1 : add_codes(module);
}

static PyMethodDef methods[] = {
    {"begin", begin, METH_VARARGS, NULL},
    {"given", given, METH_O, NULL},
    {"give", give, METH_O, NULL},
    {"perform", (PyCFunction)(void (*)(void))perform, METH_FASTCALL, NULL},
    {NULL}};

static PyModuleDef_Slot slots[] = {{Py_mod_exec, execute}, {0, NULL}};

static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "hognose_web._proxies", NULL, 0, methods, slots};

PyMODINIT_FUNC PyInit__proxies(void) { return PyModuleDef_Init(&definition); }
