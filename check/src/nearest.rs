//! The name that was probably meant.

/// The one of `names` that is nearest to `name`, unless all are too far away.
pub fn nearest<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<&'a str> {
    names
        .map(|candidate| (strsim::jaro_winkler(name, candidate), candidate))
        .filter(|(likeness, _)| *likeness > 0.8)
        .max_by(|(one, _), (other, _)| one.total_cmp(other))
        .map(|(_, candidate)| candidate)
}

/// A question that names it.
pub(crate) fn did_you_mean<'a>(name: &str, names: impl Iterator<Item = &'a str>) -> Option<String> {
    nearest(name, names).map(|near| format!("did you mean `{near}`?"))
}

#[cfg(test)]
mod tests {
    use super::nearest;

    #[test]
    fn a_typo_is_forgiven_and_another_word_is_not() {
        let names = ["world", "python-path", "output"];
        let near = |name| nearest(name, names.iter().copied());
        assert_eq!(near("wrold"), Some("world"));
        assert_eq!(near("python_path"), Some("python-path"));
        assert_eq!(near("zebra"), None);
    }
}
