// The module `hognose_web._proxies`.

#include "values.h"

int add_types(PyObject *module);

// What Python does, which is used from now on.
static PyObject *begin(PyObject *module, PyObject *given)
{
    PyObject *own;
    if (!PyArg_ParseTuple(given, "OOOOOO", &hooks.operate, &hooks.raised, &hooks.thrown,
                          &hooks.other, &hooks.callbacks, &own)) {
        return NULL;
    }
    Py_INCREF(hooks.operate);
    Py_INCREF(hooks.raised);
    Py_INCREF(hooks.thrown);
    Py_INCREF(hooks.other);
    Py_INCREF(hooks.callbacks);
    PyObject *done = own_names(own);
    Py_XDECREF(done);
    return done == NULL ? NULL : PyLong_FromVoidPtr(&area);
}

// What the last answer refers to, until there is another one.
static PyObject *answer;

static int give(PyObject *value)
{
    Values next;
    int result = values_begin(&next, 1);
    if (result == 0) {
        result = lower(value, next.at, &next);
    }
    if (result == 0) {
        area.out = *next.at;
        Py_XSETREF(answer, PyTuple_Pack(2, value, next.kept ? next.kept : Py_None));
    }
    values_end(&next);
    return result;
}

static int take_arguments(PyObject **arguments, Py_ssize_t count)
{
    for (Py_ssize_t at = 0; at < count; at++) {
        arguments[at] = lift(&area.given[at], NULL);
        if (arguments[at] == NULL) {
            while (at-- > 0) {
                Py_DECREF(arguments[at]);
            }
            return -1;
        }
    }
    return 0;
}

static int call(PyObject *number, Py_ssize_t count)
{
    PyObject *arguments[MOST_GIVEN];
    PyObject *function = PyObject_GetItem(hooks.callbacks, number);
    if (function == NULL || take_arguments(arguments, count) < 0) {
        Py_XDECREF(function);
        return -1;
    }
    PyObject *result = PyObject_Vectorcall(function, arguments, count, NULL);
    int given = result ? give(result) : -1;
    Py_XDECREF(result);
    for (Py_ssize_t at = 0; at < count; at++) {
        Py_DECREF(arguments[at]);
    }
    Py_DECREF(function);
    return given;
}

// Calls an object of Python's for JavaScript: whether it raised.
static PyObject *called(PyObject *module, PyObject *const *given, Py_ssize_t count)
{
    Py_ssize_t number = count == 2 ? PyLong_AsSsize_t(given[1]) : -1;
    if (number < 0 || number > MOST_GIVEN) {
        return PyErr_Occurred() ? NULL : PyErr_Format(PyExc_ValueError, "%zd arguments", number);
    }
    if (call(given[0], number) == 0) {
        Py_RETURN_FALSE;
    }
    PyObject *raised = PyErr_GetRaisedException();
    PyObject *thrown = PyObject_CallOneArg(hooks.thrown, raised);
    int result = thrown ? give(thrown) : -1;
    Py_XDECREF(thrown);
    Py_DECREF(raised);
    return result < 0 ? NULL : Py_NewRef(Py_True);
}

// The content of a buffer of JavaScript's.
static PyObject *to_bytes(PyObject *module, PyObject *given)
{
    unsigned int object;
    Py_ssize_t length;
    if (!PyArg_ParseTuple(given, "In", &object, &length)) {
        return NULL;
    }
    PyObject *bytes = PyBytes_FromStringAndSize(NULL, length);
    if (bytes == NULL) {
        return NULL;
    }
    Value value = {VIEW, (uint32_t)length, {0}};
    value.address = (uint32_t)(uintptr_t)PyBytes_AS_STRING(bytes);
    value.letter = 'B';
    area.object = object;
    area.values = &value;
    area.count = 1;
    if (operate(COPY) < 0) {
        Py_CLEAR(bytes);
    }
    return bytes;
}

static PyObject *unpack(PyObject *module, PyObject *given)
{
    unsigned int object;
    PyObject *depth, *special;
    return PyArg_ParseTuple(given, "IOO", &object, &depth, &special)
               ? unpacked(object, depth, special)
               : NULL;
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
    {"called", (PyCFunction)(void (*)(void))called, METH_FASTCALL, NULL},
    {"unpack", unpack, METH_VARARGS, NULL},
    {"to_bytes", to_bytes, METH_VARARGS, NULL},
    {"perform", (PyCFunction)(void (*)(void))perform, METH_FASTCALL, NULL},
    {NULL}};

static PyModuleDef_Slot slots[] = {{Py_mod_exec, execute}, {0, NULL}};

static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "hognose_web._proxies", NULL, 0, methods, slots};

PyMODINIT_FUNC PyInit__proxies(void) { return PyModuleDef_Init(&definition); }
