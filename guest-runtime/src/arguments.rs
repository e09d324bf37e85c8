//! Sorting the arguments of Python's calls of imports.

use crate::errors::raise_type;
use crate::ffi::*;
use crate::frame;
use crate::outcome::{self, Import};

/// See the intrinsic `bind_arguments`.
#[unsafe(no_mangle)]
pub extern "C" fn bind_arguments(
    index: u32,
    args: *const Object,
    count: usize,
    names: Option<Object>,
) -> *const Option<Object> {
    let import = outcome::import(index);
    // SAFETY: the arguments are those of a vectorcall: `count` positional ones, then one for each
    // name.
    let bound = unsafe { bind(import, args, count, names) };
    bound.unwrap_or(core::ptr::null())
}

/// # Safety
/// The arguments are those of a vectorcall.
unsafe fn bind(
    import: &Import,
    args: *const Object,
    count: usize,
    names: Option<Object>,
) -> Option<*const Option<Object>> {
    let params = &import.params;
    if count > params.len() {
        raise_type(&format!(
            "{}() takes {} but {}",
            import.name,
            positional(params.len()),
            given(count)
        ));
        return None;
    }
    let places = frame::allocate(params.len() * 4, 4).cast::<Option<Object>>();
    // SAFETY: the block is fresh and holds one place for each parameter.
    let places = unsafe {
        places.write_bytes(0, params.len());
        core::slice::from_raw_parts_mut(places, params.len())
    };
    for (position, place) in places.iter_mut().enumerate().take(count) {
        // SAFETY: there are `count` positional arguments.
        *place = Some(unsafe { args.add(position).read() });
    }
    let keywords = names.map_or(0, |names| names.word::<u32>(offset::SIZE) as usize);
    for keyword in 0..keywords {
        // SAFETY: `names` is a tuple of as many names, and their values follow the positional
        // arguments.
        let (name, value) = unsafe {
            let name = names.map(|names| names.place::<Object>(offset::ITEMS).add(keyword).read());
            (name.unwrap_or(none()), args.add(count + keyword).read())
        };
        let Some(position) = position_of(params, name) else {
            raise_type(&format!(
                "{}() got an unexpected keyword argument '{}'",
                import.name,
                name.text()
            ));
            return None;
        };
        if places[position].replace(value).is_some() {
            raise_type(&format!(
                "{}() got multiple values for argument '{}'",
                import.name,
                name.text()
            ));
            return None;
        }
    }
    let missing: Vec<String> = (places.iter().zip(params))
        .filter(|(place, _)| place.is_none())
        .map(|(_, name)| format!("'{}'", name.text()))
        .collect();
    if !missing.is_empty() {
        let plural = if missing.len() == 1 { "" } else { "s" };
        raise_type(&format!(
            "{}() missing {} required argument{plural}: {}",
            import.name,
            missing.len(),
            missing.join(", ")
        ));
        return None;
    }
    Some(places.as_ptr())
}

fn position_of(params: &[Object], name: Object) -> Option<usize> {
    (params.iter().position(|param| *param == name)).or_else(|| {
        params
            .iter()
            .position(|param| PyUnicode_Compare(*param, name) == 0)
    })
}

fn positional(count: usize) -> String {
    match count {
        1 => String::from("1 argument"),
        _ => format!("{count} arguments"),
    }
}

fn given(count: usize) -> String {
    match count {
        1 => String::from("1 was given"),
        _ => format!("{count} were given"),
    }
}
