/* Clears what Python's allocator holds but does not use, before the snapshot: a freed block keeps its last content otherwise. */

#define Py_BUILD_CORE
#include "Python.h"
#include "pycore_interp.h"
#include "pycore_obmalloc.h"
#include "pycore_pystate.h"

#include <string.h>

static void
clear_pool(poolp pool)
{
    char *start = (char *)pool;
    if (pool->ref.count == 0) {
        /* Its list of free blocks goes too: no size, so that the allocator makes a new one. */
        pool->szidx = DUMMY_SIZE_IDX;
        memset(start + POOL_OVERHEAD, 0, POOL_SIZE - POOL_OVERHEAD);
        return;
    }
    /* The first word of a free block leads to the next one. */
    for (pymem_block *block = pool->freeblock; block != NULL; block = *(pymem_block **)block) {
        memset(block + sizeof(void *), 0, INDEX2SIZE(pool->szidx) - sizeof(void *));
    }
    /* From here on no block was given out since the pool got its block size. */
    if (pool->nextoffset < POOL_SIZE) {
        memset(start + pool->nextoffset, 0, POOL_SIZE - pool->nextoffset);
    }
}

/* Called by the runtime when all garbage is collected. */
void
hognose_clear_free_blocks(void)
{
    struct _obmalloc_mgmt *heap = &_PyInterpreterState_GET()->obmalloc->mgmt;
    for (unsigned int i = 0; i < heap->maxarenas; i++) {
        struct arena_object *arena = &heap->arenas[i];
        if (arena->address == 0) {
            continue;
        }
        uintptr_t fresh = (uintptr_t)arena->pool_address;
        for (uintptr_t pool = _Py_SIZE_ROUND_UP(arena->address, POOL_SIZE); pool < fresh; pool += POOL_SIZE) {
            clear_pool((poolp)pool);
        }
        memset((void *)fresh, 0, arena->address + ARENA_SIZE - fresh);
    }
}
