//! Stores, and who calls whom.

use crate::layer::{
    self, FuncType,
    backend::{AsContext, AsContextMut, Val, WasmStore, WasmStoreContext, WasmStoreContextMut},
};
use crate::{
    bindings::{self as host, Step},
    engine::Engine,
    refs::{ExternRef, Func, Object},
    types,
};
use anyhow::{Result, anyhow, bail};
use std::{collections::HashMap, sync::Arc};

type Outside<T> =
    dyn Fn(StoreContextMut<'_, T>, &[Val<Engine>], &mut [Val<Engine>]) -> Result<()> + Send + Sync;

const MANY: usize = 1000;

/// What all contexts of a store lead to.
pub(crate) struct Inner<T: 'static> {
    pub host: host::Store,
    data: T,
    /// Functions that modules call, by the numbers that the host knows.
    outside: Vec<(Arc<Outside<T>>, FuncType)>,
    /// What modules have of Rust. Each gets a number whenever it goes inside.
    objects: HashMap<u32, Object>,
    next_object: u32,
    /// With so many of them it is time to look for those that nothing inside refers to.
    many: usize,
}

impl<T: 'static> Inner<T> {
    pub fn lower(&mut self, value: &Val<Engine>) -> host::Val {
        match value {
            Val::I32(value) => host::Val::I32(*value),
            Val::I64(value) => host::Val::I64(*value),
            Val::F32(value) => host::Val::F32(*value),
            Val::F64(value) => host::Val::F64(*value),
            #[cfg(feature = "layer-0-7")]
            Val::V128(value) => host::Val::V128((*value as u64, (*value >> 64) as u64)),
            Val::FuncRef(func) => host::Val::FuncRef(func.as_ref().map(|func| func.number)),
            Val::ExternRef(object) => {
                let number = |object: &ExternRef| self.object_number(object.object.clone());
                host::Val::ExternRef(object.as_ref().map(number))
            }
        }
    }

    pub fn lift(&self, value: &host::Val) -> Result<Val<Engine>> {
        Ok(match value {
            host::Val::I32(value) => Val::I32(*value),
            host::Val::I64(value) => Val::I64(*value),
            host::Val::F32(value) => Val::F32(*value),
            host::Val::F64(value) => Val::F64(*value),
            host::Val::V128((low, high)) => {
                layer::vector(u128::from(*low) | (u128::from(*high) << 64))?
            }
            host::Val::FuncRef(number) => {
                Val::FuncRef(number.map(|number| self.func(number)).transpose()?)
            }
            host::Val::ExternRef(number) => {
                Val::ExternRef(number.map(|number| self.object(number)).transpose()?)
            }
        })
    }

    fn func(&self, number: u32) -> Result<Func> {
        let ty = self
            .host
            .func_type(number)
            .map_err(|error| anyhow!(error))?;
        let ty = types::func(&ty)?;
        Ok(Func { number, ty })
    }

    fn object(&self, number: u32) -> Result<ExternRef> {
        match self.objects.get(&number) {
            Some(object) => Ok(ExternRef {
                object: object.clone(),
            }),
            None => bail!("the store has no object {number}"),
        }
    }

    fn object_number(&mut self, object: Object) -> u32 {
        if self.objects.len() >= self.many {
            for number in self.host.collect() {
                self.objects.remove(&number);
            }
            self.many = MANY.max(2 * self.objects.len());
        }
        let number = self.next_object;
        self.next_object = number.wrapping_add(1);
        self.objects.insert(number, object);
        number
    }

    pub fn add_func(&mut self, func: Arc<Outside<T>>, ty: FuncType) -> Func {
        let id = self.outside.len() as u32;
        self.outside.push((func, ty.clone()));
        let made = self.host.func_new(&types::made_func(&ty), id);
        Func {
            number: made.expect("the host makes functions of all types that values have"),
            ty,
        }
    }

    /// What a call comes to, with the functions outside that it calls on the way.
    pub fn finish(&mut self, mut step: Step) -> Result<Step> {
        let mut failed = None;
        loop {
            match step {
                Step::Callback(callback) => {
                    let answer = self.call(&callback).map_err(|error| {
                        let message = error.to_string();
                        failed = Some(error);
                        message
                    });
                    let answer = answer.as_deref().map_err(String::as_str);
                    step = self.host.resume(answer);
                }
                Step::Trap(trap) => {
                    return Err(failed.unwrap_or_else(|| anyhow!(types::trap(&trap))));
                }
                step @ (Step::Done(_) | Step::Instance(_)) => return Ok(step),
            }
        }
    }

    fn call(&mut self, callback: &host::Callback) -> Result<Vec<host::Val>> {
        let (func, ty) = self.outside[callback.id as usize].clone();
        let args = callback.args.iter().map(|value| self.lift(value));
        let args = args.collect::<Result<Vec<_>>>()?;
        let mut results = vec![Val::I32(0); ty.results().len()];
        func(StoreContextMut(self), &args, &mut results)?;
        Ok(results.iter().map(|value| self.lower(value)).collect())
    }
}

/// A store.
pub struct Store<T: 'static>(Box<Inner<T>>);

/// Looks at a store.
pub struct StoreContext<'a, T: 'static>(pub(crate) &'a Inner<T>);

/// Changes a store.
pub struct StoreContextMut<'a, T: 'static>(pub(crate) &'a mut Inner<T>);

impl<T: 'static> WasmStore<T, Engine> for Store<T> {
    fn new(_: &Engine, data: T) -> Self {
        let budget = host::Budget {
            fuel: None,
            memory: None,
        };
        Store(Box::new(Inner {
            host: host::Store::new(budget),
            data,
            outside: Vec::new(),
            objects: HashMap::new(),
            next_object: 0,
            many: MANY,
        }))
    }

    fn engine(&self) -> &Engine {
        &Engine
    }

    fn data(&self) -> &T {
        &self.0.data
    }

    fn data_mut(&mut self) -> &mut T {
        &mut self.0.data
    }

    fn into_data(self) -> T {
        self.0.data
    }
}

impl<T: 'static> AsContext<Engine> for Store<T> {
    type UserState = T;

    fn as_context(&self) -> StoreContext<'_, T> {
        StoreContext(&self.0)
    }
}

impl<T: 'static> AsContextMut<Engine> for Store<T> {
    fn as_context_mut(&mut self) -> StoreContextMut<'_, T> {
        StoreContextMut(&mut self.0)
    }
}

impl<T: 'static> AsContext<Engine> for StoreContext<'_, T> {
    type UserState = T;

    fn as_context(&self) -> StoreContext<'_, T> {
        StoreContext(self.0)
    }
}

impl<T: 'static> AsContext<Engine> for StoreContextMut<'_, T> {
    type UserState = T;

    fn as_context(&self) -> StoreContext<'_, T> {
        StoreContext(self.0)
    }
}

impl<T: 'static> AsContextMut<Engine> for StoreContextMut<'_, T> {
    fn as_context_mut(&mut self) -> StoreContextMut<'_, T> {
        StoreContextMut(self.0)
    }
}

impl<'a, T: 'static> WasmStoreContext<'a, T, Engine> for StoreContext<'a, T> {
    fn engine(&self) -> &Engine {
        &Engine
    }

    fn data(&self) -> &T {
        &self.0.data
    }
}

impl<'a, T: 'static> WasmStoreContext<'a, T, Engine> for StoreContextMut<'a, T> {
    fn engine(&self) -> &Engine {
        &Engine
    }

    fn data(&self) -> &T {
        &self.0.data
    }
}

impl<'a, T: 'static> WasmStoreContextMut<'a, T, Engine> for StoreContextMut<'a, T> {
    fn data_mut(&mut self) -> &mut T {
        &mut self.0.data
    }
}
