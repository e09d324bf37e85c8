//! How languages of hosts spell what is wrong in a call.

use super::model::{ClassIdx, FuncIdx};

/// How the host's language spells what can be wrong.
pub trait HostNames {
    /// A parameter.
    fn param(&self, func: FuncIdx, index: usize) -> &str;
    /// A field of a record.
    fn field(&self, class: ClassIdx, index: usize) -> &str;
    /// How many fields a class has; none if it is no record.
    fn fields(&self, class: ClassIdx) -> usize;
    /// Where payloads are.
    fn payload(&self) -> &str;
}
