//! `test:codegen/api`: functions of the host that python calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

#[link(wasm_import_module = "test:codegen/api")]
unsafe extern "C" {
    #[link_name = "[constructor]thing"]
    pub fn host_thing_init() -> u32;
    #[link_name = "[method]thing.feed"]
    pub fn host_thing_feed(argument0: u32, argument1: u32);
    #[link_name = "[method]thing.later"]
    pub fn host_thing_later(argument0: u32, argument1: u32);
    #[link_name = "named"]
    pub fn host_named(
        argument0: u32,
        argument1: u32,
        argument2: u32,
        argument3: u32,
        argument4: u32,
        argument5: u32,
    );
    #[link_name = "compound"]
    pub fn host_compound(argument0: u32, argument1: u32, argument2: u32, argument3: u32);
    #[link_name = "results"]
    pub fn host_results(argument0: u32, argument1: u32, argument2: u32, argument3: u32);
    #[link_name = "units"]
    pub fn host_units(argument0: u32, argument1: u32, argument2: u32);
    #[link_name = "bytes"]
    pub fn host_bytes(argument0: u32, argument1: u32, argument2: u32, argument3: u32);
    #[link_name = "classes"]
    pub fn host_classes(argument0: u32, argument1: u32, argument2: u32);
    #[link_name = "scalars"]
    pub fn host_scalars(
        argument0: u32,
        argument1: u32,
        argument2: u32,
        argument3: u32,
        argument4: u32,
    );
    #[link_name = "nested"]
    pub fn host_nested(argument0: u32, argument1: u32, argument2: u32, argument3: u32);
    #[link_name = "[resource-drop]thing"]
    pub fn thing_drop(argument0: u32);
}

/// Python calls a function of the host.
///
/// `api.thing.constructor: func() -> thing`
pub extern "C" fn thing_init(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(0, 0, (args, count, names), |_, _| {
            // Call the host.
            let word0 = host_thing_init();
            let object1 = shim::init_handle(bound::at(bound::IMPORTS_API_THING), this, word0);
            Ok(object1)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.thing.feed: func(self: borrow<thing>, things: stream<thing>)`
pub extern "C" fn thing_feed(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(1, 1, (args, count, names), |args, _| {
            // Lower `self`, a handle that is lent.
            let handle1 = shim::lower_borrow(bound::at(bound::IMPORTS_API_THING), this, 0)?;
            let object2 = shim::argument(args, 0);
            // Lower `things`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::STREAM_THING), object2, 1)?;
            // Call the host.
            host_thing_feed(handle1, handle3);
            Ok(shim::none())
        })
    }
}

/// Python calls a function of the host.
///
/// `api.thing.later: func(self: borrow<thing>, value: future<list<plain>>)`
pub extern "C" fn thing_later(this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(2, 1, (args, count, names), |args, _| {
            // Lower `self`, a handle that is lent.
            let handle1 = shim::lower_borrow(bound::at(bound::IMPORTS_API_THING), this, 0)?;
            let object2 = shim::argument(args, 0);
            // Lower `value`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::FUTURE_LIST_PLAIN), object2, 1)?;
            // Call the host.
            host_thing_later(handle1, handle3);
            Ok(shim::none())
        })
    }
}

/// Python calls a function of the host.
///
/// `api.named: func(a: stream<pair>, b: stream<other-pair>, c: stream<pairs>, d: stream<byte>, e: stream<char>, f: stream<stream<char>>)`
pub extern "C" fn named(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(3, 6, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM_PAIR), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::STREAM_PAIR), object2, 1)?;
            let object4 = shim::argument(args, 2);
            // Lower `c`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::STREAM_PAIRS), object4, 2)?;
            let object6 = shim::argument(args, 3);
            // Lower `d`, a reader that is given away.
            let handle7 = shim::lower_reader(bound::at(bound::STREAM_BYTE), object6, 3)?;
            let object8 = shim::argument(args, 4);
            // Lower `e`, a reader that is given away.
            let handle9 = shim::lower_reader(bound::at(bound::STREAM_CHAR), object8, 4)?;
            let object10 = shim::argument(args, 5);
            // Lower `f`, a reader that is given away.
            let handle11 = shim::lower_reader(bound::at(bound::STREAM_STREAM_CHAR), object10, 5)?;
            // Call the host.
            host_named(handle1, handle3, handle5, handle7, handle9, handle11);
            Ok(shim::none())
        })
    }
}

/// Python calls a function of the host.
///
/// `api.compound: func(a: stream<option<option<string>>>, b: stream<tuple<u8, string, bool>>, c: stream<list<u8>>, d: stream<list<list<string>>>)`
pub extern "C" fn compound(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(4, 4, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 =
                shim::lower_reader(bound::at(bound::STREAM_OPTION_OPTION_STRING), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 =
                shim::lower_reader(bound::at(bound::STREAM_TUPLE_U8_STRING_BOOL), object2, 1)?;
            let object4 = shim::argument(args, 2);
            // Lower `c`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::STREAM_LIST_U8), object4, 2)?;
            let object6 = shim::argument(args, 3);
            // Lower `d`, a reader that is given away.
            let handle7 =
                shim::lower_reader(bound::at(bound::STREAM_LIST_LIST_STRING), object6, 3)?;
            // Call the host.
            host_compound(handle1, handle3, handle5, handle7);
            Ok(shim::none())
        })
    }
}

/// Python calls a function of the host.
///
/// `api.results: func(a: stream<result>, b: stream<result<u8>>, c: stream<result<_, u8>>) -> result<stream<u8>, future>`
pub extern "C" fn results(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(5, 3, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM_RESULT), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::STREAM_RESULT_U8), object2, 1)?;
            let object4 = shim::argument(args, 2);
            // Lower `c`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::STREAM_RESULT_U8_), object4, 2)?;
            let area6 = shim::frame_allocate(8, 4);
            // Call the host.
            host_results(handle1, handle3, handle5, area6);
            let word7 = shim::load_u8(area6, 0);
            // Return the value, or raise the error.
            let object12 = if word7 != 0 {
                let word10 = shim::load_u32(area6, 4);
                let object11 = shim::lift_reader(bound::at(bound::FUTURE), word10);
                shim::raise_err(object11)
            } else {
                let word8 = shim::load_u32(area6, 4);
                shim::lift_reader(bound::at(bound::STREAM_U8), word8)
            };
            Ok(object12)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.units: func(a: stream, b: future) -> tuple<stream, future>`
pub extern "C" fn units(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(6, 2, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::FUTURE), object2, 1)?;
            let area4 = shim::frame_allocate(8, 4);
            // Call the host.
            host_units(handle1, handle3, area4);
            let word5 = shim::load_u32(area4, 0);
            let object6 = shim::lift_reader(bound::at(bound::STREAM), word5);
            let word7 = shim::load_u32(area4, 4);
            let object8 = shim::lift_reader(bound::at(bound::FUTURE), word7);
            let object9 = shim::lift_tuple([object6, object8]);
            Ok(object9)
        })
    }
}

/// Python calls a function of the host.
///
/// `api.bytes: func(a: stream<s8>, b: future<u8>, c: future<byte>, d: stream<u8>)`
pub extern "C" fn bytes(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(7, 4, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM_S8), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::FUTURE_U8), object2, 1)?;
            let object4 = shim::argument(args, 2);
            // Lower `c`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::FUTURE_U8), object4, 2)?;
            let object6 = shim::argument(args, 3);
            // Lower `d`, a reader that is given away.
            let handle7 = shim::lower_reader(bound::at(bound::STREAM_U8), object6, 3)?;
            // Call the host.
            host_bytes(handle1, handle3, handle5, handle7);
            Ok(shim::none())
        })
    }
}

/// Python calls a function of the host.
///
/// `api.classes: func(a: stream<part>, b: stream<color>, c: stream<permissions>)`
pub extern "C" fn classes(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(8, 3, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM_PART), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::STREAM_COLOR), object2, 1)?;
            let object4 = shim::argument(args, 2);
            // Lower `c`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::STREAM_PERMISSIONS), object4, 2)?;
            // Call the host.
            host_classes(handle1, handle3, handle5);
            Ok(shim::none())
        })
    }
}

/// Python calls a function of the host.
///
/// `api.scalars: func(a: stream<f32>, b: stream<f64>, c: stream<bool>, d: stream<s64>, e: stream<u16>)`
pub extern "C" fn scalars(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(9, 5, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM_F32), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::STREAM_F64), object2, 1)?;
            let object4 = shim::argument(args, 2);
            // Lower `c`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::STREAM_BOOL), object4, 2)?;
            let object6 = shim::argument(args, 3);
            // Lower `d`, a reader that is given away.
            let handle7 = shim::lower_reader(bound::at(bound::STREAM_S64), object6, 3)?;
            let object8 = shim::argument(args, 4);
            // Lower `e`, a reader that is given away.
            let handle9 = shim::lower_reader(bound::at(bound::STREAM_U16), object8, 4)?;
            // Call the host.
            host_scalars(handle1, handle3, handle5, handle7, handle9);
            Ok(shim::none())
        })
    }
}

/// Python calls a function of the host.
///
/// `api.nested: func(a: stream<stream<u8>>, b: future<stream<u8>>, c: stream<future<string>>, d: future<future>)`
pub extern "C" fn nested(_this: u32, args: u32, count: u32, names: u32) -> u32 {
    // SAFETY: Python passes objects that are alive, and calls nothing before the build is complete.
    unsafe {
        shim::import(10, 4, (args, count, names), |args, _| {
            let object0 = shim::argument(args, 0);
            // Lower `a`, a reader that is given away.
            let handle1 = shim::lower_reader(bound::at(bound::STREAM_STREAM_U8), object0, 0)?;
            let object2 = shim::argument(args, 1);
            // Lower `b`, a reader that is given away.
            let handle3 = shim::lower_reader(bound::at(bound::FUTURE_STREAM_U8), object2, 1)?;
            let object4 = shim::argument(args, 2);
            // Lower `c`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::STREAM_FUTURE_STRING), object4, 2)?;
            let object6 = shim::argument(args, 3);
            // Lower `d`, a reader that is given away.
            let handle7 = shim::lower_reader(bound::at(bound::FUTURE_FUTURE), object6, 3)?;
            // Call the host.
            host_nested(handle1, handle3, handle5, handle7);
            Ok(shim::none())
        })
    }
}
