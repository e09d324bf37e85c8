//! `test:codegen/sources@1.2.3`: functions of python that the host calls. Made by hognose.

use crate::bound;
use guest_runtime::shim;

/// The host calls Python.
///
/// `sources.open: func(path: string) -> listing`
pub extern "C" fn open(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(2, |_| {
            let object2 = shim::lift_string(argument0, argument1);
            shim::release_block(argument0);
            // Call Python.
            let object3 = shim::call_export(2, [object2]);
            shim::returned(object3)?;
            let area4 = shim::frame_allocate(8, 4);
            // Lower `result`, a record `Listing`.
            let class_1 = bound::at(bound::EXPORTS_SOURCES_LISTING);
            let object5 = shim::lower_field(class_1, object3, 0, 0)?;
            let object6 = shim::lower_field(class_1, object3, 1, 0)?;
            // Lower `result.entries`, a reader that is given away.
            let handle7 = shim::lower_reader(bound::at(bound::STREAM_STRING), object5, 1)?;
            shim::store_u32(area4, 0, handle7);
            // Lower `result.done`, a reader that is given away.
            let handle8 = shim::lower_reader(bound::at(bound::FUTURE_RESULT_STRING), object6, 2)?;
            shim::store_u32(area4, 4, handle8);
            Ok(area4)
        })
    }
}

/// The host calls Python.
///
/// `sources.trace: func() -> tuple<stream<point>, future<result<_, string>>>`
pub extern "C" fn trace() -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(3, |_| {
            // Call Python.
            let object0 = shim::call_export(3, []);
            shim::returned(object0)?;
            let area1 = shim::frame_allocate(8, 4);
            // Lower `result`, a tuple.
            let items_1 = shim::lower_tuple(object0, 2, 0)?;
            let object2 = shim::item(items_1, 0);
            let object3 = shim::item(items_1, 1);
            // Lower `result[0]`, a reader that is given away.
            let handle4 = shim::lower_reader(bound::at(bound::STREAM_POINT), object2, 1)?;
            shim::store_u32(area1, 0, handle4);
            // Lower `result[1]`, a reader that is given away.
            let handle5 = shim::lower_reader(bound::at(bound::FUTURE_RESULT_STRING), object3, 2)?;
            shim::store_u32(area1, 4, handle5);
            Ok(area1)
        })
    }
}

/// The host calls Python.
///
/// `sources.take: func(points: option<stream<point>>) -> list<stream<u8>>`
pub extern "C" fn take(argument0: u32, argument1: u32) -> u32 {
    // SAFETY: the host passes values as the canonical ABI says, to a component that is complete.
    unsafe {
        shim::export_until_post_return(4, |loops| {
            let object3 = if argument0 != 0 {
                shim::lift_reader(bound::at(bound::STREAM_POINT), argument1)
            } else {
                shim::none()
            };
            // Call Python.
            let object4 = shim::call_export(4, [object3]);
            shim::returned(object4)?;
            let area5 = shim::frame_allocate(8, 4);
            // Lower `result`, a list.
            let (items_1, length10) = shim::lower_list(object4, 0)?;
            let address9 = shim::allocate_list(length10, 4, 4);
            for index_2 in 0..length10 {
                loops[0] = index_2;
                let object6 = shim::item(items_1, index_2);
                let address7 = shim::nth(address9, index_2, 4);
                // Lower `result[]`, a reader that is given away.
                let handle8 = shim::lower_reader(bound::at(bound::STREAM_U8), object6, 1)?;
                shim::store_u32(address7, 0, handle8);
            }
            shim::store_u32(area5, 4, length10);
            shim::store_u32(area5, 0, address9);
            Ok(area5)
        })
    }
}
