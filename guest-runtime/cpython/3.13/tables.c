/* Constant tables of big extension modules, unpacked when the module is first imported, or when
 * what is in them is first asked for.
 *
 * After the link, the build takes the constant data of these modules out of the linked module,
 * compresses it (LZMA2) and stores it in `hognose_tables`: first one `struct packed` for each
 * table, then what can be made of other tables, then the streams. The addresses of the data stay
 * what they were. The linker calls the functions below in place of the modules' own (`--wrap`).
 *
 * A stream may be apart: the runtime has to find it then. */

#include <stdint.h>
#include <string.h>
#include <lzma.h>
#include "Python.h"

/* Room for the packed tables; zero bytes cost nothing in the module. */
#define ROOM (512 * 1024)

/* The numbers of tables are the places in the build's list. */
#define TABLES 8
#define UNICODEDATA 5
/* Its constants behind the names of characters, and these. */
#define BEHIND 6
#define NAMES 7
/* How many tables of encoders follow from a decoder's, as in the build's `inverses.rs`. */
#define CODECS 11

struct packed {
    /* Where the data belongs and its length. */
    uint8_t *data;
    uint32_t data_length;
    /* The compressed stream, null if it is apart; its length is 0 when there is nothing to unpack
     * (any more). */
    uint8_t *stream;
    uint32_t stream_length;
};

/* A row of a codec's table: entries for the second byte from `bottom` to `top`; none if `entries`
 * is null. */
struct row {
    uint16_t *entries;
    uint8_t bottom, top;
};

/* An encoder's table, which holds differences from what follows from the decoder's. */
struct codec {
    uint32_t table;
    const struct row *encoder;
    const struct row *decoder;
    /* What the encoder's codes have besides. */
    uint32_t mark;
    /* All entries of the decoder's table: distances. */
    uint16_t *characters;
    uint32_t count;
};

/* Characters by the positions of their names. The opposite holds differences, too. */
struct names {
    const uint32_t *characters;
    uint32_t count;
    const uint8_t *index;
    uint16_t *positions;
};

struct index {
    struct packed packed[TABLES];
    struct codec codecs[CODECS];
    struct names names;
    /* Data that only Python's start reads. */
    char *starting;
    uint32_t starting_length;
};

__attribute__((aligned(16))) char hognose_tables[ROOM];

static void
add_distances(const struct codec *codec)
{
    for (uint32_t number = 1; number < codec->count; number++) {
        codec->characters[number] += codec->characters[number - 1];
    }
}

static void
add_decoder(const struct codec *codec)
{
    for (unsigned int first = 0; first < 256; first++) {
        const struct row *characters = &codec->decoder[first];
        if (characters->entries == NULL) {
            continue;
        }
        for (unsigned int second = characters->bottom; second <= characters->top; second++) {
            unsigned int character = characters->entries[second - characters->bottom];
            const struct row *codes = &codec->encoder[character >> 8];
            unsigned int low = character & 0xff;
            if (codes->entries != NULL && codes->bottom <= low && low <= codes->top) {
                codes->entries[low - codes->bottom] ^= ~(first << 8 | second | codec->mark);
            }
        }
    }
}

static void
add_characters(const struct names *names)
{
    for (uint32_t position = 0; position < names->count; position++) {
        uint32_t character = names->characters[position];
        uint32_t page = names->index[character >> 8];
        names->positions[page << 8 | (character & 0xff)] ^= position ^ names->count;
    }
}

/* Clears what only Python's start reads, which a snapshot need not hold. */
void
hognose_clear_starting(void)
{
    const struct index *index = (const struct index *)hognose_tables;
    memset(index->starting, 0, index->starting_length);
}

/* In the runtime's `tables.rs`: the stream of a table that is apart, or null with an exception. */
extern uint8_t *hognose_stream(const char *name, uint32_t length);

/* Unpacks a table. Returns 0, or -1 with an exception. */
static int
unpack(unsigned int table)
{
    const struct index *index = (const struct index *)hognose_tables;
    struct packed *packed = (struct packed *)hognose_tables + table;
    if (packed->stream_length == 0) {
        return 0;
    }
    uint8_t *stream = packed->stream;
    if (stream == NULL) {
        stream = hognose_stream("unicodedata.names", packed->stream_length);
        if (stream == NULL) {
            return -1;
        }
    }
    lzma_options_lzma options = {.dict_size = 1 << 20};
    lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t read = 0, written = 0;
    lzma_ret result = lzma_raw_buffer_decode(filters, NULL, stream, &read, packed->stream_length,
                                             packed->data, &written, packed->data_length);
    if (result == LZMA_MEM_ERROR) {
        PyErr_NoMemory();
        return -1;
    }
    if (result != LZMA_OK || written != packed->data_length) {
        PyErr_SetString(PyExc_SystemError, "cannot unpack the tables of an extension module");
        return -1;
    }
    for (int number = 0; number < CODECS; number++) {
        if (index->codecs[number].table == table) {
            add_distances(&index->codecs[number]);
            add_decoder(&index->codecs[number]);
        }
    }
    if (table == NAMES) {
        add_characters(&index->names);
    }
    /* A snapshot that holds the data need not hold the stream. */
    memset(stream, 0, packed->stream_length);
    packed->stream_length = 0;
    return 0;
}

#define MODULE(number, name)                              \
    extern PyObject *__real_PyInit_##name(void);          \
    PyObject *__wrap_PyInit_##name(void)                  \
    {                                                     \
        return unpack(number) < 0 ? NULL : __real_PyInit_##name(); \
    }

MODULE(0, _codecs_cn)
MODULE(1, _codecs_hk)
MODULE(2, _codecs_jp)
MODULE(3, _codecs_kr)
MODULE(4, _codecs_tw)

/* What uses the names of characters: two functions, and a table of functions, which the interpreter
 * asks for when it first meets `\N{..}`. */

static PyCFunctionFast real_name;
static PyCFunction real_lookup;

static PyObject *
name(PyObject *self, PyObject *const *args, Py_ssize_t nargs)
{
    return unpack(NAMES) < 0 ? NULL : real_name(self, args, nargs);
}

static PyObject *
lookup(PyObject *self, PyObject *given)
{
    return unpack(NAMES) < 0 ? NULL : real_lookup(self, given);
}

extern PyObject *__real_PyInit_unicodedata(void);

PyObject *
__wrap_PyInit_unicodedata(void)
{
    if (unpack(UNICODEDATA) < 0 || unpack(BEHIND) < 0) {
        return NULL;
    }
    PyObject *definition = __real_PyInit_unicodedata();
    if (definition == NULL || real_name != NULL) {
        return definition;
    }
    for (PyMethodDef *method = ((PyModuleDef *)definition)->m_methods; method->ml_name != NULL; method++) {
        if (strcmp(method->ml_name, "name") == 0) {
            real_name = (PyCFunctionFast)(void (*)(void))method->ml_meth;
            method->ml_meth = _PyCFunction_CAST(name);
        }
        else if (strcmp(method->ml_name, "lookup") == 0) {
            real_lookup = method->ml_meth;
            method->ml_meth = lookup;
        }
    }
    return definition;
}

extern void *__real_PyCapsule_Import(const char *name, int no_block);

void *
__wrap_PyCapsule_Import(const char *name, int no_block)
{
    void *pointer = __real_PyCapsule_Import(name, no_block);
    if (pointer != NULL && strcmp(name, "unicodedata._ucnhash_CAPI") == 0 && unpack(NAMES) < 0) {
        return NULL;
    }
    return pointer;
}
