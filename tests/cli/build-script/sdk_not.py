raise RuntimeError("what lies beside a single file is left alone")
