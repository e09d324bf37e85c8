// What an engine is that cannot suspend calls.
delete WebAssembly.Suspending;
delete WebAssembly.promising;
