// What C++ needs beside its libraries, in each native module.

_Noreturn void _Py_FatalErrorFunc(const char *function, const char *message);

// By its address, destructors of one library are told from another's.
void *__dso_handle = &__dso_handle;

// Code is compiled without handlers of exceptions: nothing would catch one. The name of a `throw`
// is in no message, but this says more than a call of a function that is not there.
void *__cxa_allocate_exception(unsigned long size)
{
    _Py_FatalErrorFunc("C++", "a native package threw an exception, which nothing can catch here");
}

_Noreturn void __cxa_throw(void *thrown, void *type, void *(*destructor)(void *))
{
    _Py_FatalErrorFunc("C++", "a native package threw an exception, which nothing can catch here");
}
