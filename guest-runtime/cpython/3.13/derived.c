/* What follows from other memory, and takes room that no compression saves: hashes of texts, and
 * the places in tables that follow from them. Modules for pages are without, and make it again when
 * an instance is made. */

#define Py_BUILD_CORE 1
#include <string.h>
#include "Python.h"
#include "pycore_dict.h"

/* What the collector has before its objects. */
#define HEAD (2 * sizeof(uintptr_t))
/* As in dictobject.c and in setobject.c. */
#define PERTURB_SHIFT 5

/* The block as a text, or null. */
static PyASCIIObject *
text(void *block, size_t size)
{
    PyASCIIObject *text = block;
    if (size < sizeof(PyASCIIObject) || Py_TYPE(text) != &PyUnicode_Type || !text->state.compact) {
        return NULL;
    }
    size_t head = text->state.ascii ? sizeof(PyASCIIObject) : sizeof(PyCompactUnicodeObject);
    size_t room = size < head ? 0 : (size - head) / text->state.kind;
    return text->length >= 0 && (size_t)text->length < room ? text : NULL;
}

/* The block as an object of a class that the collector knows, or null. */
static void *
collected(void *block, size_t size, PyTypeObject *class)
{
    PyObject *object = (PyObject *)((char *)block + HEAD);
    size_t whole = _Py_SIZE_ROUND_UP(HEAD + (size_t)class->tp_basicsize, 8);
    return size == whole && Py_TYPE(object) == class ? object : NULL;
}

/* The table of the block as a dictionary, if it is its own, or null. */
static PyDictKeysObject *
table(void *block, size_t size)
{
    PyDictObject *dictionary = collected(block, size, &PyDict_Type);
    if (dictionary == NULL || dictionary->ma_values != NULL) {
        return NULL;
    }
    PyDictKeysObject *keys = dictionary->ma_keys;
    if (keys == NULL || keys->dk_refcnt != 1 || keys->dk_log2_size < 3 || keys->dk_log2_size > 24) {
        return NULL;
    }
    /* As of all tables: two thirds can be used. */
    bool is_table = keys->dk_usable + keys->dk_nentries == (DK_SIZE(keys) << 1) / 3;
    return is_table && keys->dk_kind != DICT_KEYS_SPLIT ? keys : NULL;
}

/* The block as a set, or null. */
static PySetObject *
set(void *block, size_t size)
{
    PySetObject *set = collected(block, size, &PySet_Type);
    if (set == NULL) {
        set = collected(block, size, &PyFrozenSet_Type);
    }
    bool is_set = set != NULL && set->used <= set->fill && set->fill <= set->mask;
    return is_set && (set->mask & (set->mask + 1)) == 0 ? set : NULL;
}

/* Takes out what is derived of a block of memory. */
void
hognose_take_out(void *block, size_t size)
{
    PyASCIIObject *known = text(block, size);
    if (known != NULL && known->hash != -1) {
        Py_hash_t hash = known->hash;
        known->hash = -1;
        known->hash = PyObject_Hash((PyObject *)known) == hash ? -1 : hash;
        return;
    }
    PyDictKeysObject *keys = table(block, size);
    if (keys != NULL) {
        memset(keys->dk_indices, 0, (size_t)1 << keys->dk_log2_index_bytes);
        return;
    }
    PySetObject *items = set(block, size);
    for (Py_ssize_t number = 0; items != NULL && number <= items->mask; number++) {
        setentry *entry = &items->table[number];
        if (entry->key != NULL && PyUnicode_CheckExact(entry->key)) {
            entry->hash = 0;
        }
    }
}

static void
put(PyDictKeysObject *keys, Py_hash_t hash, Py_ssize_t number)
{
    size_t mask = DK_SIZE(keys) - 1, perturb = (size_t)hash, place = (size_t)hash & mask;
    int8_t *bytes = (int8_t *)keys->dk_indices;
    int16_t *words = (int16_t *)keys->dk_indices;
    int32_t *longs = (int32_t *)keys->dk_indices;
    for (;;) {
        bool is_free = keys->dk_log2_size < 8 ? bytes[place] == DKIX_EMPTY
            : keys->dk_log2_size < 16 ? words[place] == DKIX_EMPTY : longs[place] == DKIX_EMPTY;
        if (is_free) {
            break;
        }
        perturb >>= PERTURB_SHIFT;
        place = mask & (place * 5 + perturb + 1);
    }
    if (keys->dk_log2_size < 8) {
        bytes[place] = (int8_t)number;
    }
    else if (keys->dk_log2_size < 16) {
        words[place] = (int16_t)number;
    }
    else {
        longs[place] = (int32_t)number;
    }
}

/* Makes what was taken out of a block of memory. */
void
hognose_make(void *block, size_t size)
{
    PyASCIIObject *known = text(block, size);
    if (known != NULL) {
        PyObject_Hash((PyObject *)known);
        return;
    }
    PyDictKeysObject *keys = table(block, size);
    if (keys != NULL) {
        memset(keys->dk_indices, 0xff, (size_t)1 << keys->dk_log2_index_bytes);
        for (Py_ssize_t number = 0; number < keys->dk_nentries; number++) {
            if (keys->dk_kind == DICT_KEYS_GENERAL) {
                PyDictKeyEntry *entry = &DK_ENTRIES(keys)[number];
                if (entry->me_value != NULL) {
                    put(keys, entry->me_hash, number);
                }
            }
            else {
                PyDictUnicodeEntry *entry = &DK_UNICODE_ENTRIES(keys)[number];
                if (entry->me_value != NULL) {
                    put(keys, PyObject_Hash(entry->me_key), number);
                }
            }
        }
        return;
    }
    PySetObject *items = set(block, size);
    for (Py_ssize_t number = 0; items != NULL && number <= items->mask; number++) {
        setentry *entry = &items->table[number];
        if (entry->key != NULL && PyUnicode_CheckExact(entry->key)) {
            entry->hash = PyObject_Hash(entry->key);
        }
    }
}
