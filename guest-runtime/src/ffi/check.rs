//! Compares the layouts in [`super::version`] with the CPython that was linked.

use super::api::*;
use super::object::Owned;
use super::text::{new_str, str};
use super::version::*;

/// The first disagreement, if any.
pub fn check() -> Result<(), String> {
    let sizes: [(&Type, i32, i32, &str); 7] = [
        (&PyList_Type, 20, 0, "list"),
        (&PyTuple_Type, 12, 4, "tuple"),
        (&PyBytes_Type, 17, 1, "bytes"),
        (&PyFloat_Type, 16, 0, "float"),
        (&PyLong_Type, 12, 4, "int"),
        (&PyUnicode_Type, 32, 0, "str"),
        (&PyMemberDescr_Type, 24, 0, "member descriptor"),
    ];
    for (class, basic, item, name) in sizes {
        if class.basic_size != basic || class.item_size != item {
            return Err(format!(
                "`{name}` is laid out as {} + {} bytes, expected {basic} + {item}",
                class.basic_size, class.item_size
            ));
        }
    }
    let flags = [
        (&PyList_Type, flag::LIST | flag::COLLECTED),
        (&PyTuple_Type, flag::TUPLE | flag::COLLECTED),
        (&PyBytes_Type, flag::BYTES),
        (&PyLong_Type, flag::LONG),
        (&PyUnicode_Type, flag::UNICODE),
        (&PyDict_Type, flag::DICT | flag::COLLECTED),
        (&PyType_Type, flag::TYPE | flag::COLLECTED),
    ];
    let kinds = flag::LIST
        | flag::TUPLE
        | flag::BYTES
        | flag::LONG
        | flag::UNICODE
        | flag::DICT
        | flag::TYPE
        | flag::HEAP;
    for (class, expected) in flags {
        let found = [flag::COLLECTED]
            .into_iter()
            .chain((24..32).map(|bit| 1 << bit))
            .filter(|bit| class.has(*bit))
            .fold(0, |a, b| a | b);
        if found & (kinds | flag::COLLECTED) != expected {
            return Err(String::from(
                "the flags of the builtin types are not where they are expected",
            ));
        }
    }
    if values() {
        Ok(())
    } else {
        Err(String::from("builtin objects are not laid out as expected"))
    }
}

/// Whether values that were made by the API are found where the fast paths look.
fn values() -> bool {
    let (Some(list), Some(number), Some(large), Some(real)) = (
        PyList_New(1),
        PyLong_FromLong(-70_000),
        PyLong_FromLongLong(1 << 40),
        PyFloat_FromDouble(1.5),
    ) else {
        return false;
    };
    let tag = number.get().word::<u32>(offset::LONG_TAG);
    let wide = large.get().word::<u32>(offset::LONG_TAG);
    let ascii = new_str("ascii");
    let latin = new_str("\u{e9}");
    let items = list.get().word::<*mut Option<Owned>>(offset::ITEMS);
    let text = ascii.get();
    // SAFETY: the list has room for one item, which is still empty.
    unsafe { items.write(Some(none().retain())) };
    str(list.get()) == "[None]"
        && list.get().word::<u32>(offset::SIZE) == 1
        && tag == 1 << 3 | 2
        && number.get().word::<u32>(offset::LONG_DIGITS) == 70_000
        && wide == 2 << 3
        && large.get().word::<u32>(offset::LONG_DIGITS + 4) == 1 << (40 - DIGIT_BITS)
        && real.get().word::<f64>(offset::FLOAT) == 1.5
        && text.word::<u32>(offset::STR_LENGTH) == 5
        && text.word::<u32>(offset::STR_STATE) & STR_STATE_BITS == STR_STATE_ASCII
        && text.word::<i32>(offset::STR_HASH) == -1
        && text.word::<[u8; 5]>(offset::STR_ASCII) == *b"ascii"
        && latin.get().word::<u32>(offset::STR_STATE) & STR_COMPACT_ASCII != STR_COMPACT_ASCII
        && none().word::<u32>(0) == IMMORTAL
        && python_recursion_limit() == 1000
}
