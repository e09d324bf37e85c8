;; The example of wasm_component_layer's README, with a function that it imports. The memory is in a
;; module of its own: what is lowered needs it first.
(component
  (import "test:guest/host" (instance $host
    (export "found" (func (param "text" string) (param "n" u32)))))
  (core module $memory
    (memory (export "memory") 1)
    (global $free (mut i32) (i32.const 1024))
    (func (export "cabi_realloc") (param i32 i32 i32 i32) (result i32)
      (global.set $free (i32.and (i32.add (global.get $free) (i32.const 7)) (i32.const -8)))
      global.get $free
      (global.set $free (i32.add (global.get $free) (local.get 3)))))
  (core module $guest
    (import "host" "found" (func $found (param i32 i32 i32)))
    (import "memory" "memory" (memory 1))
    (func (export "select-nth") (param $list i32) (param $length i32) (param $n i32) (result i32)
      (if (i32.ge_u (local.get $n) (local.get $length)) (then unreachable))
      (local.set $list (i32.add (local.get $list) (i32.mul (local.get $n) (i32.const 8))))
      (call $found
        (i32.load (local.get $list)) (i32.load offset=4 (local.get $list)) (local.get $n))
      local.get $list))
  (core instance $memory (instantiate $memory))
  (alias core export $memory "memory" (core memory $bytes))
  (core func $found (canon lower (func $host "found") (memory $bytes)))
  (core instance $guest (instantiate $guest
    (with "memory" (instance $memory))
    (with "host" (instance (export "found" (func $found))))))
  (func $select-nth (param "x" (list string)) (param "n" u32) (result string)
    (canon lift (core func $guest "select-nth")
      (memory $bytes) (realloc (core func $memory "cabi_realloc"))))
  (instance $foo (export "select-nth" (func $select-nth)))
  (export "test:guest/foo" (instance $foo)))
