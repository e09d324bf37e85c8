//! Errors that leave several functions at once, where C uses `longjmp`: in the text of compiled C,
//! each function returns after a call that left a variable of C other than zero.
//!
//! ```text
//! call error_exit            call error_exit
//! local.set 3         ─▶     i32.const 0
//!                            i32.load jpeg_unwinding
//!                            if
//!                            return
//!                            end_if
//!                            local.set 3
//! ```
//! Whoever set the variable returns as any other function, and whoever called the library resets
//! variable and stack pointer. What is on the stack of operands is dropped by `return`.

use std::fmt::Write as _;

/// The functions with what they return, as their text says it.
const TYPE: &str = ".functype";
/// What calls.
const CALLS: [&str; 2] = ["call", "call_indirect"];
/// Functions of the C library that only write memory.
const PLAIN: [&str; 3] = ["memcpy", "memmove", "memset"];

/// The text of an object, in which functions return where `variable` is set.
pub(crate) fn returning(assembly: &str, variable: &str) -> String {
    let mut text = String::with_capacity(assembly.len() * 2);
    let mut check = String::new();
    for line in assembly.lines() {
        let _ = writeln!(text, "{line}");
        let mut words = line.split_whitespace();
        let (first, second) = (words.next(), words.next());
        match first {
            // The last one before a function's code is its own.
            Some(TYPE) => check = checked(line, variable),
            Some(word) if CALLS.contains(&word) => {
                let is_plain = second.is_some_and(|name| PLAIN.contains(&name));
                text.push_str(if is_plain { "" } else { &check });
            }
            _ => {}
        }
    }
    text
}

/// What comes after each call in a function of this type.
fn checked(line: &str, variable: &str) -> String {
    let mut text = format!("\ti32.const\t0\n\ti32.load\t{variable}\n\tif\n");
    let results = line.rsplit_once("-> (").map_or("", |(_, results)| results);
    let results = results.trim_end().trim_end_matches(')');
    for result in results.split(", ").filter(|result| !result.is_empty()) {
        let _ = writeln!(text, "\t{result}.const\t0");
    }
    text.push_str("\treturn\n\tend_if\n");
    text
}

#[cfg(test)]
mod tests {
    use super::returning;

    #[test]
    fn functions_return_after_calls() {
        let before = "\t.functype\tf (i32) -> ()\n\t.functype\tg (i32) -> (i32)\ng:\n\
                      \t.functype\tg (i32) -> (i32)\n\tlocal.get\t0\n\tcall\tf\n\
                      \tcall\tmemset\n\tend_function\nh:\n\t.functype\th () -> ()\n\
                      \tcall_indirect\t __indirect_function_table, () -> ()\n\tend_function\n";
        let check = "\ti32.const\t0\n\ti32.load\tv\n\tif\n";
        let expected = format!(
            "\t.functype\tf (i32) -> ()\n\t.functype\tg (i32) -> (i32)\ng:\n\
             \t.functype\tg (i32) -> (i32)\n\tlocal.get\t0\n\tcall\tf\n\
             {check}\ti32.const\t0\n\treturn\n\tend_if\n\tcall\tmemset\n\tend_function\nh:\n\
             \t.functype\th () -> ()\n\tcall_indirect\t __indirect_function_table, () -> ()\n\
             {check}\treturn\n\tend_if\n\tend_function\n"
        );
        assert_eq!(returning(before, "v"), expected);
    }
}
