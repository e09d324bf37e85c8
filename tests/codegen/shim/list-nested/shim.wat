(module
  (type (;0;) (func (param i32 i32 i32)))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32) (result i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func))
  (type (;8;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (type (;9;) (func (param i32) (result i32)))
  (type (;10;) (func (param i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:list-nested/api" "rows" (func (;0;) (type 0)))
  (import "test:list-nested/api" "words" (func (;1;) (type 0)))
  (import "test:list-nested/api" "deep" (func (;2;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;3;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;4;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;5;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;6;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;7;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;8;) (type 6)))
  (import "hognose-runtime" "frame_settle" (func (;9;) (type 7)))
  (import "hognose-runtime" "import_failed" (func (;10;) (type 8)))
  (import "hognose-runtime" "item" (func (;11;) (type 4)))
  (import "hognose-runtime" "lift_numbers" (func (;12;) (type 2)))
  (import "hognose-runtime" "lift_string" (func (;13;) (type 4)))
  (import "hognose-runtime" "list_new" (func (;14;) (type 9)))
  (import "hognose-runtime" "list_set" (func (;15;) (type 0)))
  (import "hognose-runtime" "lower_list" (func (;16;) (type 9)))
  (import "hognose-runtime" "lower_numbers" (func (;17;) (type 4)))
  (import "hognose-runtime" "lower_string" (func (;18;) (type 9)))
  (export "test:list-nested/api#rows" (func 22))
  (export "cabi_post_test:list-nested/api#rows" (func 23))
  (export "test:list-nested/api#words" (func 24))
  (export "cabi_post_test:list-nested/api#words" (func 25))
  (export "test:list-nested/api#deep" (func 26))
  (export "cabi_post_test:list-nested/api#deep" (func 27))
  (elem (;0;) (i32.const 1000) func 19 20 21)
  (func (;19;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32)
    call 7
    local.set 20
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 20
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 16
      local.tee 21
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 19
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 10
      local.get 10
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 10
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 9
      local.get 9
      local.set 6
      i32.const 0
      local.set 22
      block ;; label = @2
        loop ;; label = @3
          local.get 22
          local.get 10
          i32.ge_u
          br_if 1 (;@2;)
          local.get 21
          local.get 22
          call 11
          local.set 5
          i32.const 4
          local.get 5
          call 17
          local.tee 7
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 19
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 8
          local.get 6
          local.get 8
          i32.store offset=4
          local.get 6
          local.get 7
          i32.store
          local.get 6
          i32.const 8
          i32.add
          local.set 6
          local.get 22
          i32.const 1
          i32.add
          local.set 22
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 11
      local.get 9
      local.get 10
      local.get 11
      call 0
      local.get 11
      i32.load
      local.set 12
      local.get 11
      i32.load offset=4
      local.set 13
      local.get 13
      call 14
      local.set 18
      local.get 12
      local.set 14
      i32.const 0
      local.set 23
      block ;; label = @2
        loop ;; label = @3
          local.get 23
          local.get 13
          i32.ge_u
          br_if 1 (;@2;)
          local.get 14
          i32.load
          local.set 15
          local.get 14
          i32.load offset=4
          local.set 16
          i32.const 4
          local.get 15
          local.get 16
          call 12
          local.set 17
          local.get 18
          local.get 23
          local.get 17
          call 15
          local.get 14
          i32.const 8
          i32.add
          local.set 14
          local.get 23
          i32.const 1
          i32.add
          local.set 23
          br 0 (;@3;)
        end
      end
      local.get 20
      call 8
      local.get 18
      return
      unreachable
    end
    local.get 20
    i32.const 0
    local.get 19
    local.get 22
    i32.const 0
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;20;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32)
    call 7
    local.set 28
    local.get 3
    local.get 2
    i32.const 1
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 1
      local.get 1
      local.get 2
      local.get 3
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 28
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 16
      local.tee 29
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 27
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 14
      local.get 14
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 14
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 13
      local.get 13
      local.set 6
      i32.const 0
      local.set 30
      block ;; label = @2
        loop ;; label = @3
          local.get 30
          local.get 14
          i32.ge_u
          br_if 1 (;@2;)
          local.get 29
          local.get 30
          call 11
          local.set 5
          local.get 5
          call 16
          local.tee 31
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 27
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 12
          local.get 12
          i64.extend_i32_u
          i64.const 8
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 12
          i32.const 8
          i32.mul
          i32.const 4
          call 6
          local.set 11
          local.get 11
          local.set 8
          i32.const 0
          local.set 32
          block ;; label = @4
            loop ;; label = @5
              local.get 32
              local.get 12
              i32.ge_u
              br_if 1 (;@4;)
              local.get 31
              local.get 32
              call 11
              local.set 7
              local.get 7
              call 18
              local.tee 9
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 27
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 10
              local.get 8
              local.get 10
              i32.store offset=4
              local.get 8
              local.get 9
              i32.store
              local.get 8
              i32.const 8
              i32.add
              local.set 8
              local.get 32
              i32.const 1
              i32.add
              local.set 32
              br 0 (;@5;)
            end
          end
          local.get 6
          local.get 12
          i32.store offset=4
          local.get 6
          local.get 11
          i32.store
          local.get 6
          i32.const 8
          i32.add
          local.set 6
          local.get 30
          i32.const 1
          i32.add
          local.set 30
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 15
      local.get 13
      local.get 14
      local.get 15
      call 1
      local.get 15
      i32.load
      local.set 16
      local.get 15
      i32.load offset=4
      local.set 17
      local.get 17
      call 14
      local.set 26
      local.get 16
      local.set 18
      i32.const 0
      local.set 33
      block ;; label = @2
        loop ;; label = @3
          local.get 33
          local.get 17
          i32.ge_u
          br_if 1 (;@2;)
          local.get 18
          i32.load
          local.set 19
          local.get 18
          i32.load offset=4
          local.set 20
          local.get 20
          call 14
          local.set 25
          local.get 19
          local.set 21
          i32.const 0
          local.set 34
          block ;; label = @4
            loop ;; label = @5
              local.get 34
              local.get 20
              i32.ge_u
              br_if 1 (;@4;)
              local.get 21
              i32.load
              local.set 22
              local.get 21
              i32.load offset=4
              local.set 23
              local.get 22
              local.get 23
              call 13
              local.set 24
              local.get 25
              local.get 34
              local.get 24
              call 15
              local.get 21
              i32.const 8
              i32.add
              local.set 21
              local.get 34
              i32.const 1
              i32.add
              local.set 34
              br 0 (;@5;)
            end
          end
          local.get 26
          local.get 33
          local.get 25
          call 15
          local.get 18
          i32.const 8
          i32.add
          local.set 18
          local.get 33
          i32.const 1
          i32.add
          local.set 33
          br 0 (;@3;)
        end
      end
      local.get 28
      call 8
      local.get 26
      return
      unreachable
    end
    local.get 28
    i32.const 1
    local.get 27
    local.get 30
    local.get 32
    i32.const 0
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;21;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i64 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    call 7
    local.set 36
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
      call 3
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 36
        call 8
        i32.const 0
        return
      end
    end
    block ;; label = @1
      local.get 1
      i32.load
      local.set 4
      local.get 4
      call 16
      local.tee 37
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 35
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 18
      local.get 18
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 18
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 17
      local.get 17
      local.set 6
      i32.const 0
      local.set 38
      block ;; label = @2
        loop ;; label = @3
          local.get 38
          local.get 18
          i32.ge_u
          br_if 1 (;@2;)
          local.get 37
          local.get 38
          call 11
          local.set 5
          local.get 5
          call 16
          local.tee 39
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 35
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 16
          local.get 16
          i64.extend_i32_u
          i64.const 8
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 16
          i32.const 8
          i32.mul
          i32.const 4
          call 6
          local.set 15
          local.get 15
          local.set 8
          i32.const 0
          local.set 40
          block ;; label = @4
            loop ;; label = @5
              local.get 40
              local.get 16
              i32.ge_u
              br_if 1 (;@4;)
              local.get 39
              local.get 40
              call 11
              local.set 7
              local.get 7
              call 16
              local.tee 41
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 35
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 14
              local.get 14
              i64.extend_i32_u
              i64.const 8
              i64.mul
              i64.const 4294967295
              i64.gt_u
              if ;; label = @6
                unreachable
              end
              local.get 14
              i32.const 8
              i32.mul
              i32.const 4
              call 6
              local.set 13
              local.get 13
              local.set 10
              i32.const 0
              local.set 42
              block ;; label = @6
                loop ;; label = @7
                  local.get 42
                  local.get 14
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 41
                  local.get 42
                  call 11
                  local.set 9
                  i32.const 0
                  local.get 9
                  call 17
                  local.tee 11
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 35
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 12
                  local.get 10
                  local.get 12
                  i32.store offset=4
                  local.get 10
                  local.get 11
                  i32.store
                  local.get 10
                  i32.const 8
                  i32.add
                  local.set 10
                  local.get 42
                  i32.const 1
                  i32.add
                  local.set 42
                  br 0 (;@7;)
                end
              end
              local.get 8
              local.get 14
              i32.store offset=4
              local.get 8
              local.get 13
              i32.store
              local.get 8
              i32.const 8
              i32.add
              local.set 8
              local.get 40
              i32.const 1
              i32.add
              local.set 40
              br 0 (;@5;)
            end
          end
          local.get 6
          local.get 16
          i32.store offset=4
          local.get 6
          local.get 15
          i32.store
          local.get 6
          i32.const 8
          i32.add
          local.set 6
          local.get 38
          i32.const 1
          i32.add
          local.set 38
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 19
      local.get 17
      local.get 18
      local.get 19
      call 2
      local.get 19
      i32.load
      local.set 20
      local.get 19
      i32.load offset=4
      local.set 21
      local.get 21
      call 14
      local.set 34
      local.get 20
      local.set 22
      i32.const 0
      local.set 43
      block ;; label = @2
        loop ;; label = @3
          local.get 43
          local.get 21
          i32.ge_u
          br_if 1 (;@2;)
          local.get 22
          i32.load
          local.set 23
          local.get 22
          i32.load offset=4
          local.set 24
          local.get 24
          call 14
          local.set 33
          local.get 23
          local.set 25
          i32.const 0
          local.set 44
          block ;; label = @4
            loop ;; label = @5
              local.get 44
              local.get 24
              i32.ge_u
              br_if 1 (;@4;)
              local.get 25
              i32.load
              local.set 26
              local.get 25
              i32.load offset=4
              local.set 27
              local.get 27
              call 14
              local.set 32
              local.get 26
              local.set 28
              i32.const 0
              local.set 45
              block ;; label = @6
                loop ;; label = @7
                  local.get 45
                  local.get 27
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 28
                  i32.load
                  local.set 29
                  local.get 28
                  i32.load offset=4
                  local.set 30
                  i32.const 9
                  local.get 29
                  local.get 30
                  call 12
                  local.set 31
                  local.get 32
                  local.get 45
                  local.get 31
                  call 15
                  local.get 28
                  i32.const 8
                  i32.add
                  local.set 28
                  local.get 45
                  i32.const 1
                  i32.add
                  local.set 45
                  br 0 (;@7;)
                end
              end
              local.get 33
              local.get 44
              local.get 32
              call 15
              local.get 25
              i32.const 8
              i32.add
              local.set 25
              local.get 44
              i32.const 1
              i32.add
              local.set 44
              br 0 (;@5;)
            end
          end
          local.get 34
          local.get 43
          local.get 33
          call 15
          local.get 22
          i32.const 8
          i32.add
          local.set 22
          local.get 43
          i32.const 1
          i32.add
          local.set 43
          br 0 (;@3;)
        end
      end
      local.get 36
      call 8
      local.get 34
      return
      unreachable
    end
    local.get 36
    i32.const 2
    local.get 35
    local.get 38
    local.get 40
    local.get 42
    i32.const 0
    call 10
    i32.const 0
  )
  (func (;22;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 14
      local.set 8
      local.get 2
      local.set 4
      i32.const 0
      local.set 18
      block ;; label = @2
        loop ;; label = @3
          local.get 18
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          i32.const 4
          local.get 5
          local.get 6
          call 12
          local.set 7
          local.get 8
          local.get 18
          local.get 7
          call 15
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 18
          i32.const 1
          i32.add
          local.set 18
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 19
      local.get 19
      local.get 8
      i32.store offset=4
      i32.const 0
      local.get 19
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 9
      local.get 9
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 17
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 10
      local.get 9
      call 16
      local.tee 20
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 17
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 16
      local.get 16
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 16
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 15
      local.get 15
      local.set 12
      i32.const 0
      local.set 21
      block ;; label = @2
        loop ;; label = @3
          local.get 21
          local.get 16
          i32.ge_u
          br_if 1 (;@2;)
          local.get 20
          local.get 21
          call 11
          local.set 11
          i32.const 4
          local.get 11
          call 17
          local.tee 13
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 17
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 14
          local.get 12
          local.get 14
          i32.store offset=4
          local.get 12
          local.get 13
          i32.store
          local.get 12
          i32.const 8
          i32.add
          local.set 12
          local.get 21
          i32.const 1
          i32.add
          local.set 21
          br 0 (;@3;)
        end
      end
      local.get 10
      local.get 16
      i32.store offset=4
      local.get 10
      local.get 15
      i32.store
      call 9
      local.get 10
      return
      unreachable
    end
    i32.const 0
    local.get 17
    local.get 21
    i32.const 0
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;23;) (type 10) (param i32)
    i64.const 0
    call 8
  )
  (func (;24;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 14
      local.set 12
      local.get 2
      local.set 4
      i32.const 0
      local.set 26
      block ;; label = @2
        loop ;; label = @3
          local.get 26
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          local.get 6
          call 14
          local.set 11
          local.get 5
          local.set 7
          i32.const 0
          local.set 27
          block ;; label = @4
            loop ;; label = @5
              local.get 27
              local.get 6
              i32.ge_u
              br_if 1 (;@4;)
              local.get 7
              i32.load
              local.set 8
              local.get 7
              i32.load offset=4
              local.set 9
              local.get 8
              local.get 9
              call 13
              local.set 10
              local.get 11
              local.get 27
              local.get 10
              call 15
              local.get 7
              i32.const 8
              i32.add
              local.set 7
              local.get 27
              i32.const 1
              i32.add
              local.set 27
              br 0 (;@5;)
            end
          end
          local.get 12
          local.get 26
          local.get 11
          call 15
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 26
          i32.const 1
          i32.add
          local.set 26
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 28
      local.get 28
      local.get 12
      i32.store offset=4
      i32.const 1
      local.get 28
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 13
      local.get 13
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 25
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 14
      local.get 13
      call 16
      local.tee 29
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 25
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 24
      local.get 24
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 24
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 23
      local.get 23
      local.set 16
      i32.const 0
      local.set 30
      block ;; label = @2
        loop ;; label = @3
          local.get 30
          local.get 24
          i32.ge_u
          br_if 1 (;@2;)
          local.get 29
          local.get 30
          call 11
          local.set 15
          local.get 15
          call 16
          local.tee 31
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 25
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 22
          local.get 22
          i64.extend_i32_u
          i64.const 8
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 22
          i32.const 8
          i32.mul
          i32.const 4
          call 6
          local.set 21
          local.get 21
          local.set 18
          i32.const 0
          local.set 32
          block ;; label = @4
            loop ;; label = @5
              local.get 32
              local.get 22
              i32.ge_u
              br_if 1 (;@4;)
              local.get 31
              local.get 32
              call 11
              local.set 17
              local.get 17
              call 18
              local.tee 19
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 25
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 20
              local.get 18
              local.get 20
              i32.store offset=4
              local.get 18
              local.get 19
              i32.store
              local.get 18
              i32.const 8
              i32.add
              local.set 18
              local.get 32
              i32.const 1
              i32.add
              local.set 32
              br 0 (;@5;)
            end
          end
          local.get 16
          local.get 22
          i32.store offset=4
          local.get 16
          local.get 21
          i32.store
          local.get 16
          i32.const 8
          i32.add
          local.set 16
          local.get 30
          i32.const 1
          i32.add
          local.set 30
          br 0 (;@3;)
        end
      end
      local.get 14
      local.get 24
      i32.store offset=4
      local.get 14
      local.get 23
      i32.store
      call 9
      local.get 14
      return
      unreachable
    end
    i32.const 1
    local.get 25
    local.get 30
    local.get 32
    i32.const 0
    i32.const 0
    call 5
    unreachable
  )
  (func (;25;) (type 10) (param i32)
    i64.const 0
    call 8
  )
  (func (;26;) (type 4) (param i32 i32) (result i32)
    (local i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32 i32)
    block ;; label = @1
      local.get 0
      local.set 2
      local.get 1
      local.set 3
      local.get 3
      call 14
      local.set 16
      local.get 2
      local.set 4
      i32.const 0
      local.set 34
      block ;; label = @2
        loop ;; label = @3
          local.get 34
          local.get 3
          i32.ge_u
          br_if 1 (;@2;)
          local.get 4
          i32.load
          local.set 5
          local.get 4
          i32.load offset=4
          local.set 6
          local.get 6
          call 14
          local.set 15
          local.get 5
          local.set 7
          i32.const 0
          local.set 35
          block ;; label = @4
            loop ;; label = @5
              local.get 35
              local.get 6
              i32.ge_u
              br_if 1 (;@4;)
              local.get 7
              i32.load
              local.set 8
              local.get 7
              i32.load offset=4
              local.set 9
              local.get 9
              call 14
              local.set 14
              local.get 8
              local.set 10
              i32.const 0
              local.set 36
              block ;; label = @6
                loop ;; label = @7
                  local.get 36
                  local.get 9
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 10
                  i32.load
                  local.set 11
                  local.get 10
                  i32.load offset=4
                  local.set 12
                  i32.const 0
                  local.get 11
                  local.get 12
                  call 12
                  local.set 13
                  local.get 14
                  local.get 36
                  local.get 13
                  call 15
                  local.get 10
                  i32.const 8
                  i32.add
                  local.set 10
                  local.get 36
                  i32.const 1
                  i32.add
                  local.set 36
                  br 0 (;@7;)
                end
              end
              local.get 15
              local.get 35
              local.get 14
              call 15
              local.get 7
              i32.const 8
              i32.add
              local.set 7
              local.get 35
              i32.const 1
              i32.add
              local.set 35
              br 0 (;@5;)
            end
          end
          local.get 16
          local.get 34
          local.get 15
          call 15
          local.get 4
          i32.const 8
          i32.add
          local.set 4
          local.get 34
          i32.const 1
          i32.add
          local.set 34
          br 0 (;@3;)
        end
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 37
      local.get 37
      local.get 16
      i32.store offset=4
      i32.const 2
      local.get 37
      i32.const 4
      i32.add
      i32.const 1
      call 4
      local.set 17
      local.get 17
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 33
        br 1 (;@1;)
      end
      i32.const 8
      i32.const 4
      call 6
      local.set 18
      local.get 17
      call 16
      local.tee 38
      i32.eqz
      if ;; label = @2
        i32.const 0
        local.set 33
        br 1 (;@1;)
      end
      i32.const 100200
      i32.load
      local.set 32
      local.get 32
      i64.extend_i32_u
      i64.const 8
      i64.mul
      i64.const 4294967295
      i64.gt_u
      if ;; label = @2
        unreachable
      end
      local.get 32
      i32.const 8
      i32.mul
      i32.const 4
      call 6
      local.set 31
      local.get 31
      local.set 20
      i32.const 0
      local.set 39
      block ;; label = @2
        loop ;; label = @3
          local.get 39
          local.get 32
          i32.ge_u
          br_if 1 (;@2;)
          local.get 38
          local.get 39
          call 11
          local.set 19
          local.get 19
          call 16
          local.tee 40
          i32.eqz
          if ;; label = @4
            i32.const 1
            local.set 33
            br 3 (;@1;)
          end
          i32.const 100200
          i32.load
          local.set 30
          local.get 30
          i64.extend_i32_u
          i64.const 8
          i64.mul
          i64.const 4294967295
          i64.gt_u
          if ;; label = @4
            unreachable
          end
          local.get 30
          i32.const 8
          i32.mul
          i32.const 4
          call 6
          local.set 29
          local.get 29
          local.set 22
          i32.const 0
          local.set 41
          block ;; label = @4
            loop ;; label = @5
              local.get 41
              local.get 30
              i32.ge_u
              br_if 1 (;@4;)
              local.get 40
              local.get 41
              call 11
              local.set 21
              local.get 21
              call 16
              local.tee 42
              i32.eqz
              if ;; label = @6
                i32.const 2
                local.set 33
                br 5 (;@1;)
              end
              i32.const 100200
              i32.load
              local.set 28
              local.get 28
              i64.extend_i32_u
              i64.const 8
              i64.mul
              i64.const 4294967295
              i64.gt_u
              if ;; label = @6
                unreachable
              end
              local.get 28
              i32.const 8
              i32.mul
              i32.const 4
              call 6
              local.set 27
              local.get 27
              local.set 24
              i32.const 0
              local.set 43
              block ;; label = @6
                loop ;; label = @7
                  local.get 43
                  local.get 28
                  i32.ge_u
                  br_if 1 (;@6;)
                  local.get 42
                  local.get 43
                  call 11
                  local.set 23
                  i32.const 9
                  local.get 23
                  call 17
                  local.tee 25
                  i32.eqz
                  if ;; label = @8
                    i32.const 3
                    local.set 33
                    br 7 (;@1;)
                  end
                  i32.const 100200
                  i32.load
                  local.set 26
                  local.get 24
                  local.get 26
                  i32.store offset=4
                  local.get 24
                  local.get 25
                  i32.store
                  local.get 24
                  i32.const 8
                  i32.add
                  local.set 24
                  local.get 43
                  i32.const 1
                  i32.add
                  local.set 43
                  br 0 (;@7;)
                end
              end
              local.get 22
              local.get 28
              i32.store offset=4
              local.get 22
              local.get 27
              i32.store
              local.get 22
              i32.const 8
              i32.add
              local.set 22
              local.get 41
              i32.const 1
              i32.add
              local.set 41
              br 0 (;@5;)
            end
          end
          local.get 20
          local.get 30
          i32.store offset=4
          local.get 20
          local.get 29
          i32.store
          local.get 20
          i32.const 8
          i32.add
          local.set 20
          local.get 39
          i32.const 1
          i32.add
          local.set 39
          br 0 (;@3;)
        end
      end
      local.get 18
      local.get 32
      i32.store offset=4
      local.get 18
      local.get 31
      i32.store
      call 9
      local.get 18
      return
      unreachable
    end
    i32.const 2
    local.get 33
    local.get 39
    local.get 41
    local.get 43
    i32.const 0
    call 5
    unreachable
  )
  (func (;27;) (type 10) (param i32)
    i64.const 0
    call 8
  )
)
