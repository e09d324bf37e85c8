raise ImportError("the stubs were not replaced")
