// Copies of arrays, plain objects and what is in them: many values as one text of bytes, which
// `web/src/packed.js` writes.

#include "values.h"

enum kind {
    P_NONE,
    P_FALSE,
    P_TRUE,
    P_SMALL,
    P_NUMBER,
    P_TEXT,
    P_INTEGER,
    P_ARRAY,
    P_RECORD,
    P_MAP,
    P_SET,
    P_OBJECT,
    P_FUNCTION,
    P_SPECIAL,
};

typedef struct {
    const uint8_t *at;
    PyObject *special;
} Packed;

static uint32_t take_word(Packed *from)
{
    uint32_t word;
    memcpy(&word, from->at, 4);
    from->at += 4;
    return word;
}

static PyObject *take(Packed *from);

static PyObject *take_text(Packed *from)
{
    uint32_t length = take_word(from);
    PyObject *text = PyUnicode_FromStringAndSize((const char *)from->at, length);
    from->at += length;
    return text;
}

static PyObject *take_array(Packed *from)
{
    uint32_t count = take_word(from);
    PyObject *list = PyList_New(count);
    for (uint32_t at = 0; list != NULL && at < count; at++) {
        PyObject *item = take(from);
        if (item == NULL) {
            Py_CLEAR(list);
        } else {
            PyList_SET_ITEM(list, at, item);
        }
    }
    return list;
}

static PyObject *take_set(Packed *from)
{
    PyObject *list = take_array(from);
    PyObject *set = list ? PySet_New(list) : NULL;
    Py_XDECREF(list);
    return set;
}

static PyObject *take_dict(Packed *from, bool is_map)
{
    uint32_t count = take_word(from);
    PyObject *dict = PyDict_New();
    while (dict != NULL && count-- > 0) {
        PyObject *key = is_map ? take(from) : take_text(from);
        if (key != NULL && !is_map) {
            // Objects of one kind have the same names.
            PyUnicode_InternInPlace(&key);
        }
        PyObject *item = key ? take(from) : NULL;
        if (item == NULL || PyDict_SetItem(dict, key, item) < 0) {
            Py_CLEAR(dict);
        }
        Py_XDECREF(key);
        Py_XDECREF(item);
    }
    return dict;
}

static PyObject *take_object(Packed *from, enum kind kind)
{
    Value value = {kind == P_FUNCTION ? FUNCTION : OBJECT, 0, {0}};
    value.address = take_word(from);
    PyObject *object = lift(&value, NULL);
    if (object == NULL || kind != P_SPECIAL) {
        return object;
    }
    PyObject *special = PyObject_CallOneArg(from->special, object);
    Py_DECREF(object);
    return special;
}

static PyObject *take(Packed *from)
{
    enum kind kind = *from->at++;
    double number;
    PyObject *text, *integer;
    switch (kind) {
    case P_FALSE:
    case P_TRUE:
        return PyBool_FromLong(kind == P_TRUE);
    case P_SMALL:
        return PyLong_FromLong((int32_t)take_word(from));
    case P_NUMBER:
        memcpy(&number, from->at, 8);
        from->at += 8;
        return lift(&(Value){NUMBER, 0, {number}}, NULL);
    case P_TEXT:
        return take_text(from);
    case P_INTEGER:
        text = take_text(from);
        integer = text ? PyLong_FromUnicodeObject(text, 10) : NULL;
        Py_XDECREF(text);
        return integer;
    case P_ARRAY:
        return take_array(from);
    case P_SET:
        return take_set(from);
    case P_RECORD:
    case P_MAP:
        return take_dict(from, kind == P_MAP);
    case P_OBJECT:
    case P_FUNCTION:
    case P_SPECIAL:
        return take_object(from, kind);
    default:
        return Py_NewRef(Py_None);
    }
}

PyObject *unpacked(uint32_t object, PyObject *depth, PyObject *special)
{
    Values values;
    if (values_begin(&values, 1) < 0 || lower(depth, values.at, &values) < 0) {
        return NULL;
    }
    area.object = object;
    area.values = values.at;
    area.count = 1;
    int result = operate(PACK);
    values_end(&values);
    if (result < 0) {
        return NULL;
    }
    uint8_t *bytes = PyMem_Malloc((size_t)area.out.number);
    if (bytes == NULL) {
        return PyErr_NoMemory();
    }
    area.address = (uint32_t)(uintptr_t)bytes;
    Packed from = {bytes, special};
    PyObject *value = operate(PACKED) < 0 ? NULL : take(&from);
    PyMem_Free(bytes);
    return value;
}
