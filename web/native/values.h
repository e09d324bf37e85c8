// What crosses between Python and JavaScript, in memory that both see. The other half is
// `web/src/objects.js`, which has the same numbers.

#ifndef HOGNOSE_VALUES_H
#define HOGNOSE_VALUES_H

#define PY_SSIZE_T_CLEAN
#include <Python.h>
#include <stdbool.h>
#include <stdint.h>

enum tag {
    UNDEFINED,
    NONE,
    FALSE,
    TRUE,
    NUMBER,
    INTEGER,   // text in decimal
    TEXT,      // UTF-8 at an address
    NAME,      // a text that was sent before, by its number
    BYTES,     // at an address
    VIEW,      // memory at an address, and the letter of its items
    OBJECT,    // an object of JavaScript, by its number
    FUNCTION,  // one that can be called
    CALLBACK,  // an object of Python, by its number
    COROUTINE, // a coroutine of Python, by its number
    LONG,      // a text of JavaScript that is fetched by its number
    MISSING,   // nothing is there
};

typedef struct {
    uint32_t tag;
    uint32_t length;
    union {
        double number;
        struct {
            uint32_t address; // or the number of an object
            uint32_t letter;
        };
    };
} Value;

enum what {
    GET,
    SET,
    DELETE,
    CALL,
    CONSTRUCT,
    ITEM,
    SET_ITEM,
    DELETE_ITEM,
    HAS,
    LENGTH,
    ITERATE,
    NEXT,
    ARRAY,
    RECORD,
    KEYS,
    STRING,
    TYPE,
    SAME,
    RELEASE,
    NAMED,
    FETCH,
    GLOBAL,
    KEEP,
    TAKE,
    FAILURE,
    COPY,
    ASSIGN,
    PACK,
    PACKED,
};

#define MOST_FREED 32
#define MOST_GIVEN 64
#define SCRATCH 8192

// The one place by which calls pass what they are about.
typedef struct {
    Value out;
    uint32_t object;
    uint32_t receiver; // `this` of a call
    uint32_t name;     // its number, or UINT32_MAX for the text at `address`
    uint32_t address;
    uint32_t length;
    const Value *values;
    uint32_t count;
    uint32_t freed; // how many of those below JavaScript may forget
    uint32_t gone[MOST_FREED];
    Value given[MOST_GIVEN]; // arguments of a call of JavaScript's
    char scratch[SCRATCH];
} Area;

extern Area area;

// Functions of Python that do what is rare: set once.
typedef struct {
    PyObject *operate;   // the import of the world
    PyObject *raised;    // the exception for a value that was thrown
    PyObject *thrown;    // what JavaScript catches of an exception
    PyObject *other;     // a value that is none of the types below, as one that is, or a pair
    PyObject *callbacks; // objects of Python that JavaScript has, by number
} Hooks;

extern Hooks hooks;

typedef struct Proxy {
    PyObject_HEAD
    uint32_t object;
    struct Proxy *receiver; // what it was an attribute of
    vectorcallfunc vectorcall;
    PyObject *references;
} Proxy;

extern PyTypeObject *proxy_type, *function_type, *iterator_type;

// Values as arguments, and what they refer to until the call is over.
typedef struct {
    Value *at;
    Value few[8];
    PyObject *kept;
} Values;

PyObject *proxy_vectorcall(PyObject *self, PyObject *const *given, size_t count, PyObject *names);

int values_begin(Values *values, Py_ssize_t count);
void values_end(Values *values);
int lower(PyObject *value, Value *to, Values *values);
PyObject *lift(const Value *value, Proxy *receiver);

// Of an attribute of the class, and of a text that has none.
#define OWN (UINT32_MAX - 1)
#define UNNAMED UINT32_MAX
bool is_special_name(PyObject *text);
int text_at(PyObject *text, uint32_t *address, uint32_t *length);
PyObject *own_names(PyObject *own);
int name_of(PyObject *text, uint32_t *number);
int set_name(PyObject *text);

// A copy of an object to a depth. What has a class of its own is made by `special`.
PyObject *unpacked(uint32_t object, PyObject *depth, PyObject *special);

// Asks JavaScript: -1 with an exception of Python's if it threw.
int operate(enum what what);
PyObject *operated(enum what what, Proxy *receiver);

#endif
