//! Paths of values that can be wrong, of a whole module.

/// Paths of values that can be wrong, of all functions.
#[derive(Default)]
pub(super) struct Sites(pub(super) Vec<String>);

impl Sites {
    pub(super) fn add(&mut self, wit_name: &str, sites: &[String]) -> usize {
        let first = self.0.len();
        self.0
            .extend(sites.iter().map(|site| format!("{wit_name} {site}")));
        first
    }
}
