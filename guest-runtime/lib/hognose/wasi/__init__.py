"""Over the two generations of `wasi:http`: what servers and clients have in common."""
