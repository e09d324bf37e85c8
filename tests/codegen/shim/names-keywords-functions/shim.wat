(module
  (type (;0;) (func))
  (type (;1;) (func (param i32 i32 i32 i32) (result i32)))
  (type (;2;) (func (param i32 i32 i32) (result i32)))
  (type (;3;) (func (param i32 i32 i32 i32 i32 i32)))
  (type (;4;) (func (param i32 i32) (result i32)))
  (type (;5;) (func (result i64)))
  (type (;6;) (func (param i64)))
  (type (;7;) (func (param i64 i32 i32 i32 i32 i32 i32)))
  (import "hognose-runtime" "memory" (memory (;0;) 0))
  (import "hognose-runtime" "__indirect_function_table" (table (;0;) 0 funcref))
  (import "test:names-keywords-functions/api" "false" (func (;0;) (type 0)))
  (import "test:names-keywords-functions/api" "none" (func (;1;) (type 0)))
  (import "test:names-keywords-functions/api" "true" (func (;2;) (type 0)))
  (import "test:names-keywords-functions/api" "and" (func (;3;) (type 0)))
  (import "test:names-keywords-functions/api" "as" (func (;4;) (type 0)))
  (import "test:names-keywords-functions/api" "assert" (func (;5;) (type 0)))
  (import "test:names-keywords-functions/api" "async" (func (;6;) (type 0)))
  (import "test:names-keywords-functions/api" "await" (func (;7;) (type 0)))
  (import "test:names-keywords-functions/api" "break" (func (;8;) (type 0)))
  (import "test:names-keywords-functions/api" "class" (func (;9;) (type 0)))
  (import "test:names-keywords-functions/api" "continue" (func (;10;) (type 0)))
  (import "test:names-keywords-functions/api" "def" (func (;11;) (type 0)))
  (import "test:names-keywords-functions/api" "del" (func (;12;) (type 0)))
  (import "test:names-keywords-functions/api" "elif" (func (;13;) (type 0)))
  (import "test:names-keywords-functions/api" "else" (func (;14;) (type 0)))
  (import "test:names-keywords-functions/api" "except" (func (;15;) (type 0)))
  (import "test:names-keywords-functions/api" "finally" (func (;16;) (type 0)))
  (import "test:names-keywords-functions/api" "for" (func (;17;) (type 0)))
  (import "test:names-keywords-functions/api" "from" (func (;18;) (type 0)))
  (import "test:names-keywords-functions/api" "global" (func (;19;) (type 0)))
  (import "test:names-keywords-functions/api" "if" (func (;20;) (type 0)))
  (import "test:names-keywords-functions/api" "import" (func (;21;) (type 0)))
  (import "test:names-keywords-functions/api" "in" (func (;22;) (type 0)))
  (import "test:names-keywords-functions/api" "is" (func (;23;) (type 0)))
  (import "test:names-keywords-functions/api" "lambda" (func (;24;) (type 0)))
  (import "test:names-keywords-functions/api" "nonlocal" (func (;25;) (type 0)))
  (import "test:names-keywords-functions/api" "not" (func (;26;) (type 0)))
  (import "test:names-keywords-functions/api" "or" (func (;27;) (type 0)))
  (import "test:names-keywords-functions/api" "pass" (func (;28;) (type 0)))
  (import "test:names-keywords-functions/api" "raise" (func (;29;) (type 0)))
  (import "test:names-keywords-functions/api" "return" (func (;30;) (type 0)))
  (import "test:names-keywords-functions/api" "try" (func (;31;) (type 0)))
  (import "test:names-keywords-functions/api" "while" (func (;32;) (type 0)))
  (import "test:names-keywords-functions/api" "with" (func (;33;) (type 0)))
  (import "test:names-keywords-functions/api" "yield" (func (;34;) (type 0)))
  (import "test:names-keywords-functions/api" "match" (func (;35;) (type 0)))
  (import "test:names-keywords-functions/api" "case" (func (;36;) (type 0)))
  (import "test:names-keywords-functions/api" "type" (func (;37;) (type 0)))
  (import "test:names-keywords-functions/api" "export" (func (;38;) (type 0)))
  (import "test:names-keywords-functions/api" "world" (func (;39;) (type 0)))
  (import "hognose-runtime" "bind_arguments" (func (;40;) (type 1)))
  (import "hognose-runtime" "call_export" (func (;41;) (type 2)))
  (import "hognose-runtime" "export_failed" (func (;42;) (type 3)))
  (import "hognose-runtime" "frame_allocate" (func (;43;) (type 4)))
  (import "hognose-runtime" "frame_enter" (func (;44;) (type 5)))
  (import "hognose-runtime" "frame_leave" (func (;45;) (type 6)))
  (import "hognose-runtime" "import_failed" (func (;46;) (type 7)))
  (export "test:names-keywords-functions/api#false" (func 87))
  (export "test:names-keywords-functions/api#none" (func 88))
  (export "test:names-keywords-functions/api#true" (func 89))
  (export "test:names-keywords-functions/api#and" (func 90))
  (export "test:names-keywords-functions/api#as" (func 91))
  (export "test:names-keywords-functions/api#assert" (func 92))
  (export "test:names-keywords-functions/api#async" (func 93))
  (export "test:names-keywords-functions/api#await" (func 94))
  (export "test:names-keywords-functions/api#break" (func 95))
  (export "test:names-keywords-functions/api#class" (func 96))
  (export "test:names-keywords-functions/api#continue" (func 97))
  (export "test:names-keywords-functions/api#def" (func 98))
  (export "test:names-keywords-functions/api#del" (func 99))
  (export "test:names-keywords-functions/api#elif" (func 100))
  (export "test:names-keywords-functions/api#else" (func 101))
  (export "test:names-keywords-functions/api#except" (func 102))
  (export "test:names-keywords-functions/api#finally" (func 103))
  (export "test:names-keywords-functions/api#for" (func 104))
  (export "test:names-keywords-functions/api#from" (func 105))
  (export "test:names-keywords-functions/api#global" (func 106))
  (export "test:names-keywords-functions/api#if" (func 107))
  (export "test:names-keywords-functions/api#import" (func 108))
  (export "test:names-keywords-functions/api#in" (func 109))
  (export "test:names-keywords-functions/api#is" (func 110))
  (export "test:names-keywords-functions/api#lambda" (func 111))
  (export "test:names-keywords-functions/api#nonlocal" (func 112))
  (export "test:names-keywords-functions/api#not" (func 113))
  (export "test:names-keywords-functions/api#or" (func 114))
  (export "test:names-keywords-functions/api#pass" (func 115))
  (export "test:names-keywords-functions/api#raise" (func 116))
  (export "test:names-keywords-functions/api#return" (func 117))
  (export "test:names-keywords-functions/api#try" (func 118))
  (export "test:names-keywords-functions/api#while" (func 119))
  (export "test:names-keywords-functions/api#with" (func 120))
  (export "test:names-keywords-functions/api#yield" (func 121))
  (export "test:names-keywords-functions/api#match" (func 122))
  (export "test:names-keywords-functions/api#case" (func 123))
  (export "test:names-keywords-functions/api#type" (func 124))
  (export "test:names-keywords-functions/api#export" (func 125))
  (export "test:names-keywords-functions/api#world" (func 126))
  (elem (;0;) (i32.const 1000) func 47 48 49 50 51 52 53 54 55 56 57 58 59 60 61 62 63 64 65 66 67 68 69 70 71 72 73 74 75 76 77 78 79 80 81 82 83 84 85 86)
  (func (;47;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 0
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 0
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 0
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;48;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
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
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 1
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 1
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;49;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 2
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 2
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 2
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;50;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 3
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 3
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 3
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;51;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 4
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 4
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 4
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;52;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 5
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 5
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 5
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;53;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 6
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 6
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 6
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;54;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
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
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 7
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 7
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;55;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 8
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 8
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 8
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;56;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 9
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 9
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 9
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;57;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 10
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 10
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 10
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;58;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 11
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 11
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 11
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;59;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 12
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 12
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 12
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;60;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 13
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 13
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 13
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;61;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 14
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 14
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 14
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;62;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 15
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 15
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 15
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;63;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 16
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 16
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 16
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;64;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 17
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 17
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 17
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;65;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 18
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 18
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 18
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;66;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 19
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 19
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 19
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;67;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 20
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 20
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 20
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;68;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 21
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 21
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 21
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;69;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 22
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 22
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 22
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;70;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 23
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 23
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 23
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;71;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 24
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 24
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 24
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;72;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 25
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 25
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 25
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;73;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 26
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 26
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 26
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;74;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 27
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 27
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 27
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;75;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 28
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 28
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 28
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;76;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 29
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 29
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 29
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;77;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 30
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 30
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 30
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;78;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 31
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 31
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 31
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;79;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 32
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 32
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 32
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;80;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 33
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 33
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 33
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;81;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 34
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 34
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 34
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;82;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 35
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 35
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 35
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;83;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 36
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 36
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 36
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;84;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 37
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 37
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 37
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;85;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 38
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 38
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 38
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;86;) (type 1) (param i32 i32 i32 i32) (result i32)
    (local i32 i64)
    call 44
    local.set 5
    local.get 3
    local.get 2
    i32.const 0
    i32.ne
    i32.or
    if ;; label = @1
      i32.const 39
      local.get 1
      local.get 2
      local.get 3
      call 40
      local.tee 1
      i32.eqz
      if ;; label = @2
        local.get 5
        call 45
        i32.const 0
        return
      end
    end
    block ;; label = @1
      call 39
      local.get 5
      call 45
      i32.const 100100
      return
      unreachable
    end
    local.get 5
    i32.const 39
    local.get 4
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 46
    i32.const 0
  )
  (func (;87;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 0
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 0
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;88;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 1
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 1
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;89;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 2
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 2
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;90;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 3
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 3
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;91;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 4
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 4
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;92;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 5
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 5
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;93;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 6
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 6
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;94;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 7
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 7
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;95;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 8
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 8
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;96;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 9
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 9
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;97;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 10
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 10
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;98;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 11
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 11
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;99;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 12
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 12
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;100;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 13
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 13
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;101;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 14
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 14
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;102;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 15
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 15
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;103;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 16
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 16
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;104;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 17
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 17
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;105;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 18
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 18
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;106;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 19
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 19
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;107;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 20
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 20
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;108;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 21
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 21
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;109;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 22
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 22
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;110;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 23
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 23
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;111;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 24
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 24
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;112;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 25
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 25
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;113;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 26
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 26
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;114;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 27
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 27
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;115;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 28
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 28
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;116;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 29
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 29
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;117;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 30
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 30
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;118;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 31
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 31
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;119;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 32
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 32
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;120;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 33
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 33
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;121;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 34
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 34
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;122;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 35
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 35
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;123;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 36
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 36
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;124;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 37
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 37
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;125;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 38
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 38
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
  (func (;126;) (type 0)
    (local i32 i32 i32)
    block ;; label = @1
      i32.const 4
      i32.const 4
      call 43
      local.set 2
      i32.const 39
      local.get 2
      i32.const 4
      i32.add
      i32.const 0
      call 41
      local.set 0
      local.get 0
      i32.eqz
      if ;; label = @2
        i32.const -1
        local.set 1
        br 1 (;@1;)
      end
      i64.const 0
      call 45
      return
      unreachable
    end
    i32.const 39
    local.get 1
    i32.const 0
    i32.const 0
    i32.const 0
    i32.const 0
    call 42
    unreachable
  )
)
