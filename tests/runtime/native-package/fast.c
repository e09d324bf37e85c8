// The native half of the package `fast`, of which `fast-1.0.dist-info/hognose.o` was made:
//
//     clang-22 --target=wasm32-wasip1 -c -O2 -ffunction-sections -fdata-sections -I INCLUDE fast.c
//     wasm-ld-22 -r fast.o -o linked.o
//
// and then isolated, as `cargo xtask natives` does it. It has one of each thing that refers to
// another: addresses of functions and data in code and in data, constructors, the runtime's own.

#include <Python.h>
#include <math.h>

static int constructed;
static int zeros[100];

__attribute__((constructor)) static void construct(void) { constructed = 7; }

static PyObject *root(PyObject *module, PyObject *number)
{
    double value = PyFloat_AsDouble(number);
    if (value == -1.0 && PyErr_Occurred()) {
        return NULL;
    }
    if (value < 0) {
        return PyErr_Format(PyExc_ValueError, "no root of %R", number);
    }
    return PyFloat_FromDouble(sqrt(value) + cbrt(0.0));
}

static PyObject *state(PyObject *module, PyObject *unused)
{
    zeros[99]++;
    char *copied = malloc(4);
    if (copied == NULL) {
        return PyErr_NoMemory();
    }
    strcpy(copied, "abc");
    PyObject *result = Py_BuildValue("(iis)", constructed, zeros[99], copied);
    free(copied);
    return result;
}

static int compare(const void *a, const void *b) { return *(const char *)a - *(const char *)b; }

static PyObject *sorted(PyObject *module, PyObject *text)
{
    char letters[64];
    Py_ssize_t length;
    const char *given = PyUnicode_AsUTF8AndSize(text, &length);
    if (given == NULL || length > 64) {
        return NULL;
    }
    memcpy(letters, given, length);
    qsort(letters, length, 1, compare);
    return PyUnicode_FromStringAndSize(letters, length);
}

typedef struct { PyObject_HEAD PyObject *held; } Box;

static int box_init(Box *self, PyObject *args, PyObject *kwargs)
{
    return PyArg_ParseTuple(args, "O", &self->held) ? (Py_INCREF(self->held), 0) : -1;
}

static void box_dealloc(Box *self)
{
    PyTypeObject *type = Py_TYPE(self);
    Py_XDECREF(self->held);
    type->tp_free(self);
    Py_DECREF(type);
}

static PyMemberDef box_members[] = {
    {"held", Py_T_OBJECT_EX, offsetof(Box, held), Py_READONLY, NULL}, {NULL}};

static PyType_Slot box_slots[] = {{Py_tp_init, box_init},
                                  {Py_tp_dealloc, box_dealloc},
                                  {Py_tp_members, box_members},
                                  {Py_tp_getattro, PyObject_GenericGetAttr},
                                  {0, NULL}};

static PyType_Spec box_spec = {"fast.Box", sizeof(Box), 0, Py_TPFLAGS_DEFAULT, box_slots};

static int execute(PyObject *module)
{
    PyObject *box = PyType_FromSpec(&box_spec);
    return PyModule_Add(module, "Box", box);
}

static PyMethodDef methods[] = {{"root", root, METH_O, "The square root."},
                                {"state", state, METH_NOARGS, NULL},
                                {"sorted", sorted, METH_O, NULL},
                                {NULL, NULL, 0, NULL}};

static PyModuleDef_Slot slots[] = {{Py_mod_exec, execute}, {0, NULL}};

static PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "fast._fast", NULL, 0, methods, slots, NULL, NULL, NULL};

PyMODINIT_FUNC PyInit__fast(void) { return PyModuleDef_Init(&definition); }
