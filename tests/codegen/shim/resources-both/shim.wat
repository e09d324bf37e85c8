(module
  (type (;0;) (func (param i32 i32) (result i32)))
  (type (;1;) (func (param i32 i32)))
  (type (;2;) (func (param i32 i32 i32 i32)))
  (type (;3;) (func (param i32 i32 i32)))
  (type (;4;) (func (param i32)))
  (type (;5;) (func (result i32)))
  (type (;6;) (func (param i32) (result i32)))
  (type (;7;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;8;) (func (param i32 i32 i32) (result i32)))
  (type (;9;) (func))
  (type (;10;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;11;) (func (result i64)))
  (type (;12;) (func (param i64)))
  (type (;13;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:resources-both/api" "[constructor]thing" (func $"test:resources-both/api#[constructor]thing" (;0;) (type 0)))
  (import "test:resources-both/api" "[method]thing.name" (func $"test:resources-both/api#[method]thing.name" (;1;) (type 1)))
  (import "test:resources-both/api" "[method]thing.rename" (func $"test:resources-both/api#[method]thing.rename" (;2;) (type 2)))
  (import "test:resources-both/api" "[method]thing.join" (func $"test:resources-both/api#[method]thing.join" (;3;) (type 0)))
  (import "test:resources-both/api" "[static]thing.merge" (func $"test:resources-both/api#[static]thing.merge" (;4;) (type 3)))
  (import "test:resources-both/api" "take" (func $test:resources-both/api#take (;5;) (type 4)))
  (import "test:resources-both/api" "look" (func $test:resources-both/api#look (;6;) (type 1)))
  (import "test:resources-both/api" "give" (func $test:resources-both/api#give (;7;) (type 5)))
  (import "test:resources-both/api" "[resource-drop]thing" (func $"test:resources-both/api#[resource-drop]thing" (;8;) (type 4)))
  (import "[export]test:resources-both/api" "[resource-drop]thing" (func $"[export]test:resources-both/api#[resource-drop]thing" (;9;) (type 4)))
  (import "[export]test:resources-both/api" "[resource-new]thing" (func $"[export]test:resources-both/api#[resource-new]thing" (;10;) (type 6)))
  (import "[export]test:resources-both/api" "[resource-rep]thing" (func $"[export]test:resources-both/api#[resource-rep]thing" (;11;) (type 6)))
  (import "hognose-runtime" "bind_arguments" (func $bind_arguments (;12;) (type 7)))
  (import "hognose-runtime" "call_export" (func $call_export (;13;) (type 8)))
  (import "hognose-runtime" "drop_representation" (func $drop_representation (;14;) (type 1)))
  (import "hognose-runtime" "end_borrows" (func $end_borrows (;15;) (type 9)))
  (import "hognose-runtime" "export_failed" (func $export_failed (;16;) (type 10)))
  (import "hognose-runtime" "frame_allocate" (func $frame_allocate (;17;) (type 0)))
  (import "hognose-runtime" "frame_enter" (func $frame_enter (;18;) (type 11)))
  (import "hognose-runtime" "frame_leave" (func $frame_leave (;19;) (type 12)))
  (import "hognose-runtime" "frame_settle" (func $frame_settle (;20;) (type 9)))
  (import "hognose-runtime" "import_failed" (func $import_failed (;21;) (type 13)))
  (import "hognose-runtime" "init_handle" (func $init_handle (;22;) (type 3)))
  (import "hognose-runtime" "item" (func $item (;23;) (type 0)))
  (import "hognose-runtime" "lift_borrow" (func $lift_borrow (;24;) (type 0)))
  (import "hognose-runtime" "lift_own" (func $lift_own (;25;) (type 0)))
  (import "hognose-runtime" "lift_string" (func $lift_string (;26;) (type 0)))
  (import "hognose-runtime" "list_new" (func $list_new (;27;) (type 6)))
  (import "hognose-runtime" "list_set" (func $list_set (;28;) (type 3)))
  (import "hognose-runtime" "lower_borrow" (func $lower_borrow (;29;) (type 0)))
  (import "hognose-runtime" "lower_list" (func $lower_list (;30;) (type 6)))
  (import "hognose-runtime" "lower_own" (func $lower_own (;31;) (type 0)))
  (import "hognose-runtime" "lower_string" (func $lower_string (;32;) (type 6)))
  (import "hognose-runtime" "raise_err" (func $raise_err (;33;) (type 4)))
  (import "hognose-runtime" "take_err" (func $take_err (;34;) (type 5)))
  (export "test:resources-both/api#[constructor]thing" (func $"#func43 test:resources-both/api#[constructor]thing"))
  (export "test:resources-both/api#[method]thing.name" (func $"#func44 test:resources-both/api#[method]thing.name"))
  (export "cabi_post_test:resources-both/api#[method]thing.name" (func $"cabi_post_test:resources-both/api#[method]thing.name"))
  (export "test:resources-both/api#[method]thing.rename" (func $"#func46 test:resources-both/api#[method]thing.rename"))
  (export "cabi_post_test:resources-both/api#[method]thing.rename" (func $"cabi_post_test:resources-both/api#[method]thing.rename"))
  (export "test:resources-both/api#[method]thing.join" (func $"#func48 test:resources-both/api#[method]thing.join"))
  (export "test:resources-both/api#[static]thing.merge" (func $"#func49 test:resources-both/api#[static]thing.merge"))
  (export "cabi_post_test:resources-both/api#[static]thing.merge" (func $"cabi_post_test:resources-both/api#[static]thing.merge"))
  (export "test:resources-both/api#take" (func $"#func51 test:resources-both/api#take"))
  (export "test:resources-both/api#look" (func $"#func52 test:resources-both/api#look"))
  (export "cabi_post_test:resources-both/api#look" (func $cabi_post_test:resources-both/api#look))
  (export "test:resources-both/api#give" (func $"#func54 test:resources-both/api#give"))
  (export "test:resources-both/api#[dtor]thing" (func $"test:resources-both/api#[dtor]thing"))
  (elem (;0;) (i32.const 1000) func $"call api.thing.constructor" $"call api.thing.name" $"call api.thing.rename" $"call api.thing.join" $"call api.thing.merge" $"call api.take" $"call api.look" $"call api.give" $"test:resources-both/api#[resource-drop]thing" $"[export]test:resources-both/api#[resource-drop]thing" $"[export]test:resources-both/api#[resource-new]thing" $"[export]test:resources-both/api#[resource-rep]thing")
  (func $"call api.thing.constructor" (;35;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
    local.set 10
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 10
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call $lower_string
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 9
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 5
      local.get 6
      call $"test:resources-both/api#[constructor]thing"
      local.set 7
      i32.const 100300
      local.get 0
      local.get 7
      call $init_handle
      i32.const 100100
      local.set 8
      local.get 10
      call $frame_leave
      local.get 8
      return
      unreachable
    end
    local.get 10
    i32.const 0
    local.get 9
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.thing.name" (;36;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
    local.set 11
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call $lower_borrow
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 6
      local.get 5
      local.get 6
      call $"test:resources-both/api#[method]thing.name"
      local.get 6
      i32.load
      local.set 7
      local.get 6
      i32.load offset=4
      local.set 8
      local.get 7
      local.get 8
      call $lift_string
      local.set 9
      local.get 11
      call $frame_leave
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 1
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.thing.rename" (;37;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
    local.set 16
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call $lower_borrow
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      local.get 6
      call $lower_string
      local.tee 7
      i32.eqz
      if ;; label = @2
        i32.const 1
        local.set 15
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 8
      i32.const 12
      i32.const 4
      call $frame_allocate
      local.set 9
      local.get 5
      local.get 7
      local.get 8
      local.get 9
      call $"test:resources-both/api#[method]thing.rename"
      local.get 9
      i32.load8_u
      local.set 10
      local.get 10
      if ;; label = @2
        local.get 9
        i32.load offset=4
        local.set 11
        local.get 9
        i32.load offset=8
        local.set 12
        local.get 11
        local.get 12
        call $lift_string
        local.set 13
        local.get 13
        call $raise_err
        local.get 16
        call $frame_leave
        i32.const 0
        return
      else
        i32.const 100100
        local.set 14
      end
      local.get 16
      call $frame_leave
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 2
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.thing.join" (;38;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
    local.set 11
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 0
      local.set 4
      i32.const 100300
      local.get 4
      call $lower_borrow
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      local.get 1
      i32.load
      local.set 6
      i32.const 100300
      local.get 6
      call $lower_borrow
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 1
        local.set 10
        br 1 (;@1;)
      end
      local.get 5
      local.get 7
      call $"test:resources-both/api#[method]thing.join"
      local.set 8
      i32.const 100300
      local.get 8
      call $lift_own
      local.set 9
      local.get 11
      call $frame_leave
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 3
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.thing.merge" (;39;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32)
    call $frame_enter
    local.set 16
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 16
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call $lower_list
      local.tee 17
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 15
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 9
      local.get 9
      i64.extend_i32_u
      i64.const 4
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 9
      i32.const 4
      i32.mul
      i32.const 4
      call $frame_allocate
      local.set 8
      local.get 8
      local.set 6
      i32.const 0
      local.set 18
      block ;; label = @2
        loop ;; label = @3
          local.get 18
          local.get 9
          i32.ge_u
          br_if 1 (;@2;)
          local.get 17
          local.get 18
          call $item
          local.set 5
          i32.const 100300
          local.get 5
          call $lower_own
          local.tee 7
          i32.const -1
          i32.eq
          if ;; label = @4
            i32.const 1
            local.set 15
            br 3 (;@1;)
          end
          local.get 6
          local.get 7
          i32.store
          local.get 6
          i32.const 4
          i32.add
          local.set 6
          local.get 18
          i32.const 1
          i32.add
          local.set 18
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 10
      local.get 8
      local.get 9
      local.get 10
      call $"test:resources-both/api#[static]thing.merge"
      local.get 10
      i32.load8_u
      local.set 11
      local.get 11
      if ;; label = @2
        local.get 10
        i32.load offset=4
        local.set 12
        i32.const 100300
        local.get 12
        call $lift_own
        local.set 13
        local.get 13
        local.set 14
      else
        i32.const 100100
        local.set 14
      end
      local.get 16
      call $frame_leave
      local.get 14
      return
      unreachable
    end
    local.get 16
    i32.const 4
    local.get 15
    local.get 18
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.take" (;40;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call $frame_enter
    local.set 7
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100300
      local.get 4
      call $lower_own
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 6
        br 1 (;@1;)
      end
      local.get 5
      call $test:resources-both/api#take
      local.get 7
      call $frame_leave
      i32.const 100100
      return
      unreachable
    end
    local.get 7
    i32.const 5
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.look" (;41;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i64)
    call $frame_enter
    local.set 11
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 11
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      i32.const 100300
      local.get 4
      call $lower_borrow
      local.tee 5
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 10
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 6
      local.get 5
      local.get 6
      call $test:resources-both/api#look
      local.get 6
      i32.load
      local.set 7
      local.get 6
      i32.load offset=4
      local.set 8
      local.get 7
      local.get 8
      call $lift_string
      local.set 9
      local.get 11
      call $frame_leave
      local.get 9
      return
      unreachable
    end
    local.get 11
    i32.const 6
    local.get 10
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"call api.give" (;42;) (type 7) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i64)
    call $frame_enter
    local.set 7
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 7
      local.get 1
      local.get 2
      local.get 3
      call $bind_arguments
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 7
        call $frame_leave
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call $test:resources-both/api#give
      local.set 4
      i32.const 100300
      local.get 4
      call $lift_own
      local.set 5
      local.get 7
      call $frame_leave
      local.get 5
      return
      unreachable
    end
    local.get 7
    i32.const 7
    local.get 6
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $import_failed
    i32.const 0
  )
  (func $"#func43 test:resources-both/api#[constructor]thing" (@name "test:resources-both/api#[constructor]thing") (;43;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 2
      local.get 3
      call $lift_string
      local.set 4
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 8
      local.get 8
      local.get 4
      i32.store offset=4
      i32.const 0
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 5
      local.get 5
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100400
      local.get 5
      call $lower_own
      local.tee 6
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i64.const 0
      call $frame_leave
      local.get 6
      return
      unreachable
    end
    i32.const 0
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"#func44 test:resources-both/api#[method]thing.name" (@name "test:resources-both/api#[method]thing.name") (;44;) (type 6) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100400
      local.get 1
      call $lift_borrow
      local.set 2
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 8
      local.get 8
      local.get 2
      i32.store offset=4
      i32.const 1
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 3
      call $end_borrows
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 4
      local.get 3
      call $lower_string
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 4
      local.get 6
      i32.store offset=4
      local.get 4
      local.get 5
      i32.store
      call $frame_settle
      local.get 4
      return
      unreachable
    end
    i32.const 1
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"cabi_post_test:resources-both/api#[method]thing.name" (;45;) (type 4) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func46 test:resources-both/api#[method]thing.rename" (@name "test:resources-both/api#[method]thing.rename") (;46;) (type 8) (param i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 3
      i32.const 100400
      local.get 3
      call $lift_borrow
      local.set 4
      local.get 1
      local.set 5
      local.get 2
      local.set 6
      local.get 5
      local.get 6
      call $lift_string
      local.set 7
      i32.const 12
      i32.const 4
      call $frame_allocate
      local.set 17
      local.get 17
      local.get 4
      i32.store offset=4
      local.get 17
      local.get 7
      i32.store offset=8
      i32.const 2
      local.get 17
      i32.const 4
      i32.add
      i32.const 2
      call $call_export
      local.set 8
      call $end_borrows
      i32.const 12
      i32.const 4
      call $frame_allocate
      local.set 9
      local.get 8
      if ;; label = @2
        i32.const 0
        local.set 11
        local.get 9
        local.get 11
        i32.store8
      else
        call $take_err
        local.tee 18
        i32.eqz
        if ;; label = @3
          i32.const -1
          local.set 16
          br 2 (;@1;)
        end
        local.get 18
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 16
          br 2 (;@1;)
        end
        i32.const 1
        local.set 13
        local.get 9
        local.get 13
        i32.store8
        local.get 12
        call $lower_string
        local.tee 14
        i32.eqz
        if ;; label = @3
          i32.const 1
          local.set 16
          br 2 (;@1;)
        end
        i32.const 100200
        i32.load
        local.set 15
        local.get 9
        local.get 15
        i32.store offset=8
        local.get 9
        local.get 14
        i32.store offset=4
      end
      call $frame_settle
      local.get 9
      return
      unreachable
    end
    i32.const 2
    local.get 16
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"cabi_post_test:resources-both/api#[method]thing.rename" (;47;) (type 4) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func48 test:resources-both/api#[method]thing.join" (@name "test:resources-both/api#[method]thing.join") (;48;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      i32.const 100400
      local.get 2
      call $lift_borrow
      local.set 3
      local.get 1
      local.set 4
      i32.const 100400
      local.get 4
      call $lift_borrow
      local.set 5
      i32.const 12
      i32.const 4
      call $frame_allocate
      local.set 9
      local.get 9
      local.get 3
      i32.store offset=4
      local.get 9
      local.get 5
      i32.store offset=8
      i32.const 3
      local.get 9
      i32.const 4
      i32.add
      i32.const 2
      call $call_export
      local.set 6
      call $end_borrows
      local.get 6
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 8
        br 1 (;@1;)
      end
      i32.const 100400
      local.get 6
      call $lower_own
      local.tee 7
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 8
        br 1 (;@1;)
      end
      i64.const 0
      call $frame_leave
      local.get 7
      return
      unreachable
    end
    i32.const 3
    local.get 8
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"#func49 test:resources-both/api#[static]thing.merge" (@name "test:resources-both/api#[static]thing.merge") (;49;) (type 0) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call $list_new
      local.set 7
      local.get 2
      local.set 4
      i32.const 0
      local.set 16
      block ;; label = @2
        loop ;; label = @3
          local.get 16
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          i32.const 100400
          local.get 5
          call $lift_own
          local.set 6
          local.get 7
          local.get 16
          local.get 6
          call $list_set
          local.get 4
          i32.const 4
          i32.add
          local.set 4
          local.get 16
          i32.const 1
          i32.add
          local.set 16
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 17
      local.get 17
      local.get 7
      i32.store offset=4
      i32.const 4
      local.get 17
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 8
      local.get 8
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 15
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 9
      local.get 8
      i32.const 100100
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 11
        local.get 9
        local.get 11
        i32.store8
      else
        local.get 8
        local.tee 12
        i32.eqz
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        i32.const 1
        local.set 13
        local.get 9
        local.get 13
        i32.store8
        i32.const 100400
        local.get 12
        call $lower_own
        local.tee 14
        i32.const -1
        i32.eq
        if ;; label = @3
          i32.const 0
          local.set 15
          br 2 (;@1;)
        end
        local.get 9
        local.get 14
        i32.store offset=4
      end
      call $frame_settle
      local.get 9
      return
      unreachable
    end
    i32.const 4
    local.get 15
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"cabi_post_test:resources-both/api#[static]thing.merge" (;50;) (type 4) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func51 test:resources-both/api#take" (@name "test:resources-both/api#take") (;51;) (type 4) (param i32)
    (local i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100400
      local.get 1
      call $lift_own
      local.set 2
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 5
      local.get 5
      local.get 2
      i32.store offset=4
      i32.const 5
      local.get 5
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 3
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 4
        br 1 (;@1;)
      end
      i64.const 0
      call $frame_leave
      return
      unreachable
    end
    i32.const 5
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"#func52 test:resources-both/api#look" (@name "test:resources-both/api#look") (;52;) (type 6) (param i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 1
      i32.const 100400
      local.get 1
      call $lift_borrow
      local.set 2
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 8
      local.get 8
      local.get 2
      i32.store offset=4
      i32.const 6
      local.get 8
      i32.const 4
      i32.add
      i32.const 1
      call $call_export
      local.set 3
      call $end_borrows
      local.get 3
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 7
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call $frame_allocate
      local.set 4
      local.get 3
      call $lower_string
      local.tee 5
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 7
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 6
      local.get 4
      local.get 6
      i32.store offset=4
      local.get 4
      local.get 5
      i32.store
      call $frame_settle
      local.get 4
      return
      unreachable
    end
    i32.const 6
    local.get 7
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $cabi_post_test:resources-both/api#look (;53;) (type 4) (param i32)
    i64.const 0
    call $frame_leave
  )
  (func $"#func54 test:resources-both/api#give" (@name "test:resources-both/api#give") (;54;) (type 5) (result i32)
    (local i32 i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call $frame_allocate
      local.set 3
      i32.const 7
      local.get 3
      i32.const 4
      i32.add
      i32.const 0
      call $call_export
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 2
        br 1 (;@1;)
      end
      i32.const 100400
      local.get 0
      call $lower_own
      local.tee 1
      i32.const -1
      i32.eq
      if ;; label = @2
        i32.const 0
        local.set 2
        br 1 (;@1;)
      end
      i64.const 0
      call $frame_leave
      local.get 1
      return
      unreachable
    end
    i32.const 7
    local.get 2
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call $export_failed
    unreachable
  )
  (func $"test:resources-both/api#[dtor]thing" (;55;) (type 4) (param i32)
    i32.const 100400
    local.get 0
    call $drop_representation
  )
)
