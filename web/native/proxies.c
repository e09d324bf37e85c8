// Objects of JavaScript as objects of Python. What is rare about them is Python, which adds it to
// the class: `web/python/hognose_web/proxies.py`.

#include "values.h"
#include <structmember.h>

PyTypeObject *proxy_type, *function_type, *iterator_type;

static void proxy_dealloc(Proxy *self)
{
    PyTypeObject *type = Py_TYPE(self);
    if (self->references != NULL) {
        PyObject_ClearWeakRefs((PyObject *)self);
    }
    if (self->object != 0) {
        area.gone[area.freed++] = self->object;
        if (area.freed == MOST_FREED) {
            PyObject *raised = PyErr_GetRaisedException();
            if (operate(RELEASE) < 0) {
                PyErr_Clear();
                area.freed = 0;
            }
            PyErr_SetRaisedException(raised);
        }
    }
    Py_XDECREF((PyObject *)self->receiver);
    type->tp_free(self);
    Py_DECREF(type);
}

// Says that an object of this class cannot do something.
static void refuse(Proxy *self, const char *what)
{
    area.object = self->object;
    PyObject *kind = operated(TYPE, NULL);
    if (kind != NULL) {
        PyErr_Format(PyExc_TypeError, "%U of JavaScript %s", kind, what);
        Py_DECREF(kind);
    }
}

static PyObject *no_attribute(Proxy *self, PyObject *name)
{
    area.object = self->object;
    PyObject *kind = operated(TYPE, NULL);
    if (kind != NULL) {
        PyObject *message = PyUnicode_FromFormat(
            "%U of JavaScript has no attribute %R", kind, name);
        PyObject *error = message ? PyObject_CallOneArg(PyExc_AttributeError, message) : NULL;
        if (error != NULL && PyObject_SetAttrString(error, "name", name) == 0) {
            PyErr_SetObject(PyExc_AttributeError, error);
        }
        Py_XDECREF(error);
        Py_XDECREF(message);
        Py_DECREF(kind);
    }
    return NULL;
}

static PyObject *proxy_get(Proxy *self, PyObject *name)
{
    if (set_name(name) < 0) {
        return NULL;
    }
    if (area.name == OWN) {
        return PyObject_GenericGetAttr((PyObject *)self, name);
    }
    area.object = self->object;
    if (operate(GET) < 0) {
        return NULL;
    }
    return area.out.tag == MISSING ? no_attribute(self, name) : lift(&area.out, self);
}

static int proxy_set(Proxy *self, PyObject *name, PyObject *value)
{
    Values values;
    int result = values_begin(&values, 1);
    if (result == 0 && value != NULL) {
        result = lower(value, values.at, &values);
    }
    if (result == 0) {
        result = set_name(name);
    }
    if (result == 0 && area.name == OWN && is_special_name(name)) {
        result = PyObject_GenericSetAttr((PyObject *)self, name, value);
    } else if (result == 0) {
        if (area.name == OWN) {
            area.name = UNNAMED;
            result = text_at(name, &area.address, &area.length);
        }
        area.object = self->object;
        area.values = values.at;
        result = result < 0 ? -1 : operate(value == NULL ? DELETE : SET);
    }
    values_end(&values);
    return result;
}

static PyObject *apply(enum what what, Proxy *self, PyObject *const *given, Py_ssize_t count,
                       PyObject *options)
{
    Values values;
    int result = values_begin(&values, count + 1);
    for (Py_ssize_t at = 0; result == 0 && at < count; at++) {
        result = lower(given[at], &values.at[at], &values);
    }
    if (result == 0 && options != NULL) {
        result = lower(options, &values.at[count++], &values);
    }
    PyObject *value = NULL;
    if (result == 0) {
        area.object = self->object;
        area.receiver = self->receiver ? self->receiver->object : 0;
        area.values = values.at;
        area.count = (uint32_t)count;
        value = operated(what, NULL);
    }
    values_end(&values);
    return value;
}

// Names of arguments are an object, which comes last.
static PyObject *apply_named(enum what what, Proxy *self, PyObject *const *given, size_t count,
                             PyObject *names)
{
    Py_ssize_t places = PyVectorcall_NARGS(count);
    if (names == NULL || PyTuple_GET_SIZE(names) == 0) {
        return apply(what, self, given, places, NULL);
    }
    PyObject *options = PyDict_New();
    int result = options ? 0 : -1;
    for (Py_ssize_t at = 0; result == 0 && at < PyTuple_GET_SIZE(names); at++) {
        result = PyDict_SetItem(options, PyTuple_GET_ITEM(names, at), given[places + at]);
    }
    PyObject *value = result < 0 ? NULL : apply(what, self, given, places, options);
    Py_XDECREF(options);
    return value;
}

PyObject *proxy_vectorcall(PyObject *self, PyObject *const *given, size_t count, PyObject *names)
{
    return apply_named(CALL, (Proxy *)self, given, count, names);
}

static PyObject *proxy_new(PyObject *self, PyObject *const *given, Py_ssize_t count,
                           PyObject *names)
{
    return apply_named(CONSTRUCT, (Proxy *)self, given, count, names);
}

// What asks about one value.
static int ask(enum what what, Proxy *self, PyObject *key, PyObject *value)
{
    Values values;
    int result = values_begin(&values, 2);
    if (result == 0) {
        result = lower(key, &values.at[0], &values);
    }
    if (result == 0 && value != NULL) {
        result = lower(value, &values.at[1], &values);
    }
    if (result == 0) {
        area.object = self->object;
        area.values = values.at;
        result = operate(what);
    }
    values_end(&values);
    return result;
}

static PyObject *proxy_item(Proxy *self, PyObject *key)
{
    if (ask(ITEM, self, key, NULL) < 0) {
        return NULL;
    }
    if (area.out.tag != MISSING) {
        return lift(&area.out, self);
    }
    PyErr_SetObject(PyLong_Check(key) ? PyExc_IndexError : PyExc_KeyError, key);
    return NULL;
}

static int proxy_set_item(Proxy *self, PyObject *key, PyObject *value)
{
    return ask(value == NULL ? DELETE_ITEM : SET_ITEM, self, key, value);
}

static int proxy_contains(Proxy *self, PyObject *key)
{
    return ask(HAS, self, key, NULL) < 0 ? -1 : area.out.tag == TRUE;
}

static Py_ssize_t proxy_length(Proxy *self)
{
    area.object = self->object;
    if (operate(LENGTH) < 0) {
        return -1;
    }
    if (area.out.tag == MISSING) {
        refuse(self, "has no length");
        return -1;
    }
    return (Py_ssize_t)area.out.number;
}

static int proxy_bool(PyObject *self) { return 1; }

static PyObject *proxy_text(Proxy *self)
{
    area.object = self->object;
    return operated(STRING, NULL);
}

static PyObject *proxy_compare(Proxy *self, PyObject *other, int how)
{
    PyTypeObject *type = Py_TYPE(other);
    if ((how != Py_EQ && how != Py_NE) || (type != proxy_type && type != function_type)) {
        Py_RETURN_NOTIMPLEMENTED;
    }
    area.object = self->object;
    area.receiver = ((Proxy *)other)->object;
    if (area.object != area.receiver && operate(SAME) < 0) {
        return NULL;
    }
    bool is_same = area.object == area.receiver || area.out.tag == TRUE;
    return PyBool_FromLong(is_same == (how == Py_EQ));
}

static Py_hash_t proxy_hash(Proxy *self)
{
    area.object = area.receiver = self->object;
    // Asked about the same object twice, it gives a number for it.
    return operate(SAME) < 0 ? -1 : (Py_hash_t)area.out.number;
}

static PyObject *proxy_iterate(Proxy *self)
{
    area.object = self->object;
    if (operate(ITERATE) < 0) {
        return NULL;
    }
    if (area.out.tag == MISSING) {
        refuse(self, "cannot be iterated");
        return NULL;
    }
    Proxy *iterator = (Proxy *)iterator_type->tp_alloc(iterator_type, 0);
    if (iterator != NULL) {
        iterator->object = area.out.address;
    }
    return (PyObject *)iterator;
}

static PyObject *iterator_next(Proxy *self)
{
    area.object = self->object;
    if (operate(NEXT) < 0 || area.out.tag == MISSING) {
        return NULL;
    }
    return lift(&area.out, NULL);
}

static PyMethodDef methods[] = {
    {"new", (PyCFunction)(void (*)(void))proxy_new, METH_FASTCALL | METH_KEYWORDS,
     "Makes an object of this class of JavaScript's."},
    {NULL}};

static PyMemberDef members[] = {
    {"__weaklistoffset__", Py_T_PYSSIZET, offsetof(Proxy, references), Py_READONLY},
    {"__vectorcalloffset__", Py_T_PYSSIZET, offsetof(Proxy, vectorcall), Py_READONLY},
    {"_object", Py_T_UINT, offsetof(Proxy, object), Py_READONLY},
    {NULL}};

static PyType_Slot proxy_slots[] = {{Py_tp_dealloc, proxy_dealloc},
                                    {Py_tp_getattro, proxy_get},
                                    {Py_tp_setattro, proxy_set},
                                    {Py_mp_subscript, proxy_item},
                                    {Py_mp_ass_subscript, proxy_set_item},
                                    {Py_mp_length, proxy_length},
                                    {Py_sq_contains, proxy_contains},
                                    {Py_nb_bool, proxy_bool},
                                    {Py_tp_str, proxy_text},
                                    {Py_tp_repr, proxy_text},
                                    {Py_tp_richcompare, proxy_compare},
                                    {Py_tp_hash, proxy_hash},
                                    {Py_tp_iter, proxy_iterate},
                                    {Py_tp_methods, methods},
                                    {Py_tp_members, members},
                                    {0, NULL}};

static PyType_Slot function_slots[] = {{Py_tp_call, PyVectorcall_Call}, {0, NULL}};

static PyType_Slot iterator_slots[] = {{Py_tp_dealloc, proxy_dealloc},
                                       {Py_tp_iter, PyObject_SelfIter},
                                       {Py_tp_iternext, iterator_next},
                                       {0, NULL}};

#define FLAGS (Py_TPFLAGS_DEFAULT | Py_TPFLAGS_DISALLOW_INSTANTIATION)

static PyType_Spec proxy_spec = {"hognose_web.proxies.JsProxy", sizeof(Proxy), 0,
                                 FLAGS | Py_TPFLAGS_BASETYPE, proxy_slots};
static PyType_Spec function_spec = {"hognose_web.proxies.JsFunction", sizeof(Proxy), 0,
                                    FLAGS | Py_TPFLAGS_HAVE_VECTORCALL, function_slots};
static PyType_Spec iterator_spec = {"hognose_web.proxies.JsIterator", sizeof(Proxy), 0, FLAGS,
                                    iterator_slots};

int add_types(PyObject *module)
{
    proxy_type = (PyTypeObject *)PyType_FromSpec(&proxy_spec);
    iterator_type = (PyTypeObject *)PyType_FromSpec(&iterator_spec);
    if (proxy_type == NULL || iterator_type == NULL) {
        return -1;
    }
    PyObject *base = (PyObject *)proxy_type;
    function_type = (PyTypeObject *)PyType_FromSpecWithBases(&function_spec, base);
    if (function_type == NULL ||
        PyModule_AddObjectRef(module, "JsProxy", (PyObject *)proxy_type) < 0) {
        return -1;
    }
    return PyModule_AddObjectRef(module, "JsFunction", (PyObject *)function_type);
}
