//! Handles of components for what is opened on their behalf, in functions that run beside others.

use wasmtime::{
    Result,
    component::{Accessor, Resource},
};

use super::view::{Spin, View};

/// What a handle stands for. Copies share it, so that nobody waits for the store meanwhile.
pub fn shared<T, C: Clone + Send + 'static>(
    accessor: &Accessor<T, Spin>,
    handle: &Resource<C>,
) -> Result<C> {
    accessor.with(|mut access| Ok(access.get().table.get(handle)?.clone()))
}

/// Gives the component a handle for what was opened, or the reason why nothing was.
pub fn give<T, C: Send + 'static, E>(
    accessor: &Accessor<T, Spin>,
    opened: Result<C, E>,
) -> Result<Result<Resource<C>, E>> {
    accessor.with(|mut access| give_in(&mut access.get(), opened))
}

/// The same for functions that have the view already.
pub fn give_in<C: Send + 'static, E>(
    view: &mut View<'_>,
    opened: Result<C, E>,
) -> Result<Result<Resource<C>, E>> {
    Ok(match opened {
        Ok(opened) => Ok(view.table.push(opened)?),
        Err(error) => Err(error),
    })
}
