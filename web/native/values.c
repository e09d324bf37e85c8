// Python's values as JavaScript's, and back.

#include "values.h"
#include <math.h>

#define SAFE 9007199254740991LL
#define MOST_DIGITS 4300

Area area;
Hooks hooks;

// Numbers of texts that were sent, by text; None for what is an attribute of the class.
static PyObject *names;
static uint32_t named;
#define MOST_NAMES 4096
#define LONGEST_NAME 40

PyObject *own_names(PyObject *own)
{
    names = PyDict_New();
    PyObject *iterator = names ? PyObject_GetIter(own) : NULL;
    for (PyObject *name; iterator && (name = PyIter_Next(iterator)); Py_DECREF(name)) {
        if (PyDict_SetItem(names, name, Py_None) < 0) {
            Py_DECREF(name);
            break;
        }
    }
    Py_XDECREF(iterator);
    return PyErr_Occurred() ? NULL : Py_NewRef(Py_None);
}

bool is_special_name(PyObject *text)
{
    return PyUnicode_GET_LENGTH(text) > 1 && PyUnicode_READ_CHAR(text, 0) == '_' &&
           PyUnicode_READ_CHAR(text, 1) == '_';
}

int text_at(PyObject *text, uint32_t *address, uint32_t *length)
{
    Py_ssize_t size;
    const char *bytes = PyUnicode_AsUTF8AndSize(text, &size);
    *address = (uint32_t)(uintptr_t)bytes;
    *length = (uint32_t)size;
    return bytes == NULL ? -1 : 0;
}

// The number of a text: JavaScript then has it already.
int name_of(PyObject *text, uint32_t *number)
{
    PyObject *known = PyDict_GetItemWithError(names, text);
    if (known == Py_None) {
        *number = OWN;
        return 0;
    }
    if (known != NULL) {
        *number = (uint32_t)PyLong_AsUnsignedLong(known);
        return 0;
    }
    *number = UNNAMED;
    if (PyErr_Occurred()) {
        return -1;
    }
    if (is_special_name(text)) {
        *number = OWN;
        return PyDict_SetItem(names, text, Py_None);
    }
    if (named == MOST_NAMES || PyUnicode_GET_LENGTH(text) > LONGEST_NAME) {
        return 0;
    }
    if (text_at(text, &area.address, &area.length) < 0 || operate(NAMED) < 0) {
        return -1;
    }
    *number = named;
    PyObject *made = PyLong_FromUnsignedLong(named++);
    int result = made ? PyDict_SetItem(names, text, made) : -1;
    Py_XDECREF(made);
    return result;
}

int set_name(PyObject *text)
{
    if (name_of(text, &area.name) < 0) {
        return -1;
    }
    return area.name == UNNAMED ? text_at(text, &area.address, &area.length) : 0;
}

int values_begin(Values *values, Py_ssize_t count)
{
    values->kept = NULL;
    values->at = values->few;
    if (count > 8) {
        values->at = PyMem_Malloc(count * sizeof(Value));
        if (values->at == NULL) {
            values->at = values->few;
            PyErr_NoMemory();
            return -1;
        }
    }
    return 0;
}

void values_end(Values *values)
{
    if (values->at != values->few) {
        PyMem_Free(values->at);
    }
    Py_CLEAR(values->kept);
}

// Takes the reference.
static int keep(Values *values, PyObject *object)
{
    if (values->kept == NULL) {
        values->kept = PyList_New(0);
    }
    int result = values->kept && object ? PyList_Append(values->kept, object) : -1;
    Py_XDECREF(object);
    return result;
}

static int lower_integer(PyObject *value, Value *to, Values *values)
{
    int overflow;
    long long number = PyLong_AsLongLongAndOverflow(value, &overflow);
    if (overflow == 0 && number >= -SAFE && number <= SAFE) {
        to->tag = NUMBER;
        to->number = (double)number;
        return 0;
    }
    PyObject *text = PyLong_Type.tp_repr(value);
    if (keep(values, text) < 0) {
        return -1;
    }
    to->tag = INTEGER;
    return text_at(text, &to->address, &to->length);
}

static int lower_text(PyObject *text, Value *to)
{
    // Constants of the program.
    if (PyUnicode_CHECK_INTERNED(text)) {
        uint32_t number;
        if (name_of(text, &number) < 0) {
            return -1;
        }
        if (number < OWN) {
            to->tag = NAME;
            to->address = number;
            return 0;
        }
    }
    to->tag = TEXT;
    return text_at(text, &to->address, &to->length);
}

// A new array or object of JavaScript, of values that are lowered.
static int lower_made(enum what what, Values *items, Py_ssize_t count, Value *to, Values *values)
{
    area.values = items->at;
    area.count = (uint32_t)count;
    PyObject *made = operated(what, NULL);
    if (keep(values, made) < 0) {
        return -1;
    }
    to->tag = OBJECT;
    to->address = ((Proxy *)made)->object;
    return 0;
}

static int lower_sequence(PyObject *value, Value *to, Values *values)
{
    Values items;
    Py_ssize_t count = PySequence_Fast_GET_SIZE(value);
    int result = values_begin(&items, count);
    for (Py_ssize_t at = 0; result == 0 && at < count; at++) {
        // What is lowered may change the list.
        if (at >= PySequence_Fast_GET_SIZE(value)) {
            count = at;
            break;
        }
        PyObject *item = Py_NewRef(PySequence_Fast_GET_ITEM(value, at));
        result = lower(item, &items.at[at], &items);
        Py_DECREF(item);
    }
    if (result == 0) {
        result = lower_made(ARRAY, &items, count, to, values);
    }
    values_end(&items);
    return result;
}

static int lower_dict(PyObject *value, Value *to, Values *values)
{
    Values items;
    Py_ssize_t count = PyDict_GET_SIZE(value), place = 0, at = 0;
    PyObject *key, *item;
    int result = values_begin(&items, 2 * count);
    while (result == 0 && at < 2 * count && PyDict_Next(value, &place, &key, &item)) {
        PyObject *text = PyObject_Str(key);
        result = keep(&items, text);
        if (result == 0) {
            result = lower_text(text, &items.at[at++]);
        }
        if (result == 0) {
            Py_INCREF(item);
            result = lower(item, &items.at[at++], &items);
            Py_DECREF(item);
        }
    }
    if (result == 0) {
        result = lower_made(RECORD, &items, at, to, values);
    }
    values_end(&items);
    return result;
}

static int lower_bytes(PyObject *value, Value *to)
{
    to->tag = BYTES;
    bool is_array = PyByteArray_Check(value);
    char *bytes = is_array ? PyByteArray_AS_STRING(value) : PyBytes_AS_STRING(value);
    to->address = (uint32_t)(uintptr_t)bytes;
    to->length = (uint32_t)Py_SIZE(value);
    return 0;
}

// Python's memory itself, as a typed array.
static int lower_view(PyObject *value, Value *to)
{
    const Py_buffer *buffer = PyMemoryView_GET_BUFFER(value);
    const char *format = buffer->format ? buffer->format : "B";
    if (!PyBuffer_IsContiguous(buffer, 'C') || strlen(format) != 1) {
        PyErr_Format(PyExc_TypeError,
                     "a memoryview of the format %s cannot be passed to JavaScript: it must be "
                     "contiguous, and its format one letter",
                     format);
        return -1;
    }
    to->tag = VIEW;
    to->address = (uint32_t)(uintptr_t)buffer->buf;
    to->length = (uint32_t)buffer->len;
    to->letter = (uint32_t)format[0];
    return 0;
}

// What is of no type below: Python finds out what it is to be.
static int lower_other(PyObject *value, Value *to, Values *values)
{
    PyObject *other = PyObject_CallOneArg(hooks.other, value);
    if (keep(values, other) < 0) {
        return -1;
    }
    if (!PyTuple_CheckExact(other)) {
        return lower(other, to, values);
    }
    unsigned int tag, number;
    if (!PyArg_ParseTuple(other, "II", &tag, &number)) {
        return -1;
    }
    to->tag = tag;
    to->address = number;
    return 0;
}

static int lower_list(PyObject *value, Value *to, Values *values)
{
    if (Py_EnterRecursiveCall(" while passing a value to JavaScript")) {
        return -1;
    }
    int result = PyDict_CheckExact(value) ? lower_dict(value, to, values)
                                          : lower_sequence(value, to, values);
    Py_LeaveRecursiveCall();
    return result;
}

int lower(PyObject *value, Value *to, Values *values)
{
    PyTypeObject *type = Py_TYPE(value);
    if (type == &PyUnicode_Type) {
        return lower_text(value, to);
    }
    if (type == &PyLong_Type) {
        return lower_integer(value, to, values);
    }
    if (type == proxy_type || type == function_type) {
        to->tag = OBJECT;
        to->address = ((Proxy *)value)->object;
        return 0;
    }
    if (value == Py_None) {
        to->tag = UNDEFINED;
        return 0;
    }
    if (type == &PyBool_Type) {
        to->tag = value == Py_True ? TRUE : FALSE;
        return 0;
    }
    if (type == &PyFloat_Type) {
        to->tag = NUMBER;
        to->number = PyFloat_AS_DOUBLE(value);
        return 0;
    }
    if (type == &PyList_Type || type == &PyTuple_Type || type == &PyDict_Type) {
        return lower_list(value, to, values);
    }
    if (type == &PyBytes_Type || type == &PyByteArray_Type) {
        return lower_bytes(value, to);
    }
    if (type == &PyMemoryView_Type) {
        return lower_view(value, to);
    }
    return lower_other(value, to, values);
}

static PyObject *lift_number(double number)
{
    if (number == trunc(number) && fabs(number) <= SAFE) {
        return PyLong_FromLongLong((long long)number);
    }
    return isfinite(number) && number == trunc(number) ? PyLong_FromDouble(number)
                                                       : PyFloat_FromDouble(number);
}

static PyObject *lift_long(const Value *value)
{
    uint32_t length = value->length;
    char *text = PyMem_Malloc(length);
    if (text == NULL) {
        return PyErr_NoMemory();
    }
    area.name = value->address;
    area.address = (uint32_t)(uintptr_t)text;
    PyObject *result = operate(FETCH) < 0 ? NULL : PyUnicode_FromStringAndSize(text, length);
    PyMem_Free(text);
    return result;
}

static PyObject *lift_object(const Value *value, Proxy *receiver)
{
    // Only what can be called is of use to what it was an attribute of.
    receiver = value->tag == FUNCTION ? receiver : NULL;
    PyTypeObject *type = value->tag == FUNCTION ? function_type : proxy_type;
    Proxy *proxy = (Proxy *)type->tp_alloc(type, 0);
    if (proxy != NULL) {
        proxy->object = value->address;
        proxy->vectorcall = value->tag == FUNCTION ? proxy_vectorcall : NULL;
        proxy->receiver = (Proxy *)Py_XNewRef((PyObject *)receiver);
    }
    return (PyObject *)proxy;
}

static PyObject *lift_callback(const Value *value)
{
    PyObject *number = PyLong_FromUnsignedLong(value->address);
    PyObject *found = number ? PyObject_GetItem(hooks.callbacks, number) : NULL;
    Py_XDECREF(number);
    return found;
}

// JavaScript writes no more digits than Python reads.
static PyObject *lift_integer(const Value *value)
{
    char digits[MOST_DIGITS + 1];
    uint32_t length = value->length < MOST_DIGITS ? value->length : MOST_DIGITS;
    memcpy(digits, (const char *)(uintptr_t)value->address, length);
    digits[length] = 0;
    return PyLong_FromString(digits, NULL, 10);
}

PyObject *lift(const Value *value, Proxy *receiver)
{
    switch ((enum tag)value->tag) {
    case NUMBER:
        return lift_number(value->number);
    case TEXT:
        return PyUnicode_FromStringAndSize((const char *)(uintptr_t)value->address, value->length);
    case OBJECT:
    case FUNCTION:
        return lift_object(value, receiver);
    case FALSE:
    case TRUE:
        return PyBool_FromLong(value->tag == TRUE);
    case LONG:
        return lift_long(value);
    case INTEGER:
        return lift_integer(value);
    case CALLBACK:
        return lift_callback(value);
    default:
        return Py_NewRef(Py_None);
    }
}

int operate(enum what what)
{
    PyObject *code = PyLong_FromLong(what);
    PyObject *answer = PyObject_CallOneArg(hooks.operate, code);
    Py_DECREF(code);
    if (answer == NULL) {
        return -1;
    }
    bool threw = answer == Py_True;
    Py_DECREF(answer);
    if (!threw) {
        return 0;
    }
    PyObject *value = lift(&area.out, NULL);
    PyObject *error = value ? PyObject_CallOneArg(hooks.raised, value) : NULL;
    Py_XDECREF(value);
    if (error != NULL) {
        PyErr_SetObject((PyObject *)Py_TYPE(error), error);
        Py_DECREF(error);
    }
    return -1;
}

PyObject *operated(enum what what, Proxy *receiver)
{
    return operate(what) < 0 ? NULL : lift(&area.out, receiver);
}
