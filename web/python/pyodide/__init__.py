"""Names by which programs for Pyodide find `ffi`."""
