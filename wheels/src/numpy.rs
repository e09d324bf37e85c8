//! NumPy's headers for C say what types are on the machine that it was compiled for. A package that
//! is compiled against them needs what they are in a component.

/// The header that says so, in the folder of packages.
pub(crate) const HEADER: &str = "numpy/_core/include/numpy/_numpyconfig.h";

/// What NumPy's own build writes for WebAssembly, where it differs from other machines.
const VALUES: [(&str, &str); 8] = [
    ("NPY_SIZEOF_LONG", "4"),
    ("NPY_SIZEOF_LONGDOUBLE", "8"),
    ("NPY_SIZEOF_COMPLEX_LONGDOUBLE", "16"),
    ("NPY_SIZEOF_PY_INTPTR_T", "4"),
    ("NPY_SIZEOF_INTP", "4"),
    ("NPY_SIZEOF_UINTP", "4"),
    ("NPY_SIZEOF_OFF_T", "8"),
    ("NPY_NO_SMP", "1"),
];

/// The header's text for WebAssembly.
pub(crate) fn described(header: &str) -> String {
    let line = |line: &str| {
        let mut words = line.split_whitespace();
        let name = match (words.next(), words.next()) {
            (Some("#define"), Some(name)) => name,
            _ => return format!("{line}\n"),
        };
        let known = VALUES.iter().find(|(known, _)| *known == name);
        known.map_or_else(
            || format!("{line}\n"),
            |(_, value)| format!("#define {name} {value}\n"),
        )
    };
    header.lines().map(line).collect()
}

#[cfg(test)]
mod tests {
    use super::described;

    #[test]
    fn sizes_are_those_of_components() {
        let header = "#define NPY_SIZEOF_INT 4\n#define NPY_SIZEOF_LONG 8\n\n/* of */\n\
                      #define NPY_SIZEOF_LONGLONG 8\n#define NPY_NO_SMP 0\n";
        let expected = "#define NPY_SIZEOF_INT 4\n#define NPY_SIZEOF_LONG 4\n\n/* of */\n\
                        #define NPY_SIZEOF_LONGLONG 8\n#define NPY_NO_SMP 1\n";
        assert_eq!(described(header), expected);
    }
}
