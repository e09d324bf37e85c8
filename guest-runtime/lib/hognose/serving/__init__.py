"""What servers of all kinds have in common: one request and its response, over either
generation of `wasi:http`."""
