/* Constant tables of big extension modules, unpacked when the module is first imported.
 *
 * After the link, the build takes the constant data of these modules out of the linked module, compresses it (LZMA2) and stores it in
 * `hognose_tables`: first one `struct packed` for each module, then the streams. The addresses of the data stay what they were. The linker
 * is told to call the functions below in place of the modules' own (`--wrap`). */

#include <stdint.h>
#include <string.h>
#include <lzma.h>
#include "Python.h"

/* Room for the packed tables; zero bytes cost nothing in the module. */
#define ROOM (640 * 1024)

struct packed {
    /* Where the data belongs and its length. */
    uint8_t *data;
    uint32_t data_length;
    /* The compressed stream; its length is 0 when there is nothing to unpack (any more). */
    uint8_t *stream;
    uint32_t stream_length;
};

__attribute__((aligned(16))) char hognose_tables[ROOM];

/* Unpacks the tables of a module. Returns 0, or -1 with an exception. */
static int
unpack(unsigned int module)
{
    struct packed *packed = (struct packed *)hognose_tables + module;
    if (packed->stream_length == 0) {
        return 0;
    }
    lzma_options_lzma options = {.dict_size = 1 << 20};
    lzma_filter filters[] = {{LZMA_FILTER_LZMA2, &options}, {LZMA_VLI_UNKNOWN, NULL}};
    size_t read = 0, written = 0;
    lzma_ret result = lzma_raw_buffer_decode(filters, NULL, packed->stream, &read, packed->stream_length,
                                             packed->data, &written, packed->data_length);
    if (result == LZMA_MEM_ERROR) {
        PyErr_NoMemory();
        return -1;
    }
    if (result != LZMA_OK || written != packed->data_length) {
        PyErr_SetString(PyExc_SystemError, "cannot unpack the tables of an extension module");
        return -1;
    }
    /* A snapshot that holds the data need not hold the stream. */
    memset(packed->stream, 0, packed->stream_length);
    packed->stream_length = 0;
    return 0;
}

#define MODULE(number, name)                              \
    extern PyObject *__real_PyInit_##name(void);          \
    PyObject *__wrap_PyInit_##name(void)                  \
    {                                                     \
        return unpack(number) < 0 ? NULL : __real_PyInit_##name(); \
    }

/* The numbers are the places in the build's list. */
MODULE(0, _codecs_cn)
MODULE(1, _codecs_hk)
MODULE(2, _codecs_jp)
MODULE(3, _codecs_kr)
MODULE(4, _codecs_tw)
MODULE(5, unicodedata)
