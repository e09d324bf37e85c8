//! The release of `wasm_runtime_layer` that this is a backend of, by the names of 0.7. In 0.6 there
//! are no vectors, and elements of tables are any values.

#[cfg(all(feature = "layer-0-6", feature = "layer-0-7"))]
compile_error!(
    "`hognose_runtime_layer` is a backend of one release: `layer-0-6` needs `default-features = false`"
);
#[cfg(not(any(feature = "layer-0-6", feature = "layer-0-7")))]
compile_error!("`hognose_runtime_layer` needs one of the features `layer-0-6` and `layer-0-7`");

#[cfg(feature = "layer-0-7")]
mod release {
    use crate::engine::Engine as Own;
    use anyhow::{Result, bail};
    pub use wasm_runtime_layer_0_7::*;

    pub use backend::Ref as Element;

    pub fn vector(bits: u128) -> Result<backend::Val<Own>> {
        Ok(backend::Val::V128(bits))
    }

    pub fn vector_type() -> Result<ValType> {
        Ok(ValType::V128)
    }

    pub fn element(val: backend::Val<Own>) -> Option<Element<Own>> {
        match val {
            backend::Val::FuncRef(func) => Some(Element::FuncRef(func)),
            backend::Val::ExternRef(object) => Some(Element::ExternRef(object)),
            _ => None,
        }
    }

    pub fn element_type(ty: ValType) -> Result<RefType> {
        match ty {
            ValType::FuncRef => Ok(RefType::FuncRef),
            ValType::ExternRef => Ok(RefType::ExternRef),
            other => bail!("a table holds references, and not `{other}`"),
        }
    }
}

#[cfg(all(feature = "layer-0-6", not(feature = "layer-0-7")))]
mod release {
    use crate::engine::Engine as Own;
    use anyhow::{Result, bail};
    pub use wasm_runtime_layer_0_6::{ValueType as ValType, *};

    pub mod backend {
        pub use wasm_runtime_layer_0_6::backend::{Value as Val, *};
    }

    pub use backend::Val as Element;

    pub fn vector(_: u128) -> Result<backend::Val<Own>> {
        bail!("wasm_runtime_layer 0.6 has no `v128`")
    }

    pub fn vector_type() -> Result<ValType> {
        bail!("wasm_runtime_layer 0.6 has no `v128`")
    }

    pub fn element(val: backend::Val<Own>) -> Option<Element<Own>> {
        Some(val)
    }

    pub fn element_type(ty: ValType) -> Result<ValType> {
        Ok(ty)
    }
}

pub use release::*;
