"""Types of Windows by their names there, with the sizes that they have there."""

import ctypes

BYTE = ctypes.c_ubyte
WORD = ctypes.c_ushort
DWORD = ctypes.c_ulong
CHAR = ctypes.c_char
WCHAR = ctypes.c_wchar
UINT = ctypes.c_uint
INT = ctypes.c_int
DOUBLE = ctypes.c_double
FLOAT = ctypes.c_float
BOOLEAN = BYTE
BOOL = ctypes.c_long
LONG = ctypes.c_long
ULONG = ctypes.c_ulong
SHORT = ctypes.c_short
USHORT = ctypes.c_ushort
LARGE_INTEGER = _LARGE_INTEGER = ctypes.c_longlong
ULARGE_INTEGER = _ULARGE_INTEGER = ctypes.c_ulonglong
LPCOLESTR = LPOLESTR = OLESTR = LPCWSTR = LPWSTR = ctypes.c_wchar_p
LPCSTR = LPSTR = ctypes.c_char_p
LPCVOID = LPVOID = HANDLE = ctypes.c_void_p
WPARAM, LPARAM = ctypes.c_ulong, ctypes.c_long
ATOM, LANGID = WORD, WORD
COLORREF = LCID = LCTYPE = LGRPID = DWORD
HWND = HMODULE = HINSTANCE = HKEY = HRSRC = HGLOBAL = HLOCAL = HDC = HICON = HMENU = HBITMAP = HBRUSH = HFONT = HANDLE
LPBOOL = PBOOL = ctypes.POINTER(BOOL)
LPBYTE = PBYTE = ctypes.POINTER(BYTE)
LPDWORD = PDWORD = ctypes.POINTER(DWORD)
LPWORD = PWORD = ctypes.POINTER(WORD)
LPHANDLE = PHANDLE = ctypes.POINTER(HANDLE)
LPINT = PINT = ctypes.POINTER(INT)
LPLONG = PLONG = ctypes.POINTER(LONG)
MAX_PATH = 260


class RECT(ctypes.Structure):
    _fields_ = [("left", LONG), ("top", LONG), ("right", LONG), ("bottom", LONG)]


class POINT(ctypes.Structure):
    _fields_ = [("x", LONG), ("y", LONG)]


class SIZE(ctypes.Structure):
    _fields_ = [("cx", LONG), ("cy", LONG)]


class FILETIME(ctypes.Structure):
    _fields_ = [("dwLowDateTime", DWORD), ("dwHighDateTime", DWORD)]
