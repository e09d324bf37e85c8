#include "place.h"
#include <Python.h>
#include <numpy/npy_common.h>

/* Headers of NumPy for this machine would say what is so here. */
_Static_assert(NPY_SIZEOF_LONG == sizeof(long) && NPY_SIZEOF_PY_INTPTR_T == sizeof(void *), "sizes");

double counting_root(double value, int *count);

static PyObject *root(PyObject *module, PyObject *value)
{
    double number = PyFloat_AsDouble(value);
    if (PyErr_Occurred())
        return NULL;
    int count;
    number = counting_root(number, &count);
    return Py_BuildValue("di", number, count);
}

static PyMethodDef methods[] = {{"root", root, METH_O, NULL}, {NULL}};

static int fill(PyObject *module)
{
    return PyModule_AddStringConstant(module, "PLACE", place);
}

static PyModuleDef_Slot slots[] = {{Py_mod_exec, fill}, {0, NULL}};
static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_counted", NULL, 0, methods, slots,
};

PyMODINIT_FUNC PyInit__counted(void)
{
    return PyModuleDef_Init(&definition);
}
