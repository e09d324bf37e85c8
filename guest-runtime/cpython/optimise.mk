# Optimisation levels of single files of CPython: a second makefile beside CPython's own.
