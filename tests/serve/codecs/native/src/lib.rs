//! The codecs of PyPI's numcodecs-wasm, which are components, by the crate that this package has:
//! numcodecs-wasm-host-reproducible. It runs components itself, over modules of any engine.

use anyhow::{Result, ensure};
use ndarray::{ArrayD, IxDyn};
use numcodecs::{AnyArray, Codec, DynCodecType};
use numcodecs_wasm_host_reproducible::ReproducibleWasmCodecType;
use pyo3::{exceptions::PyRuntimeError, prelude::*};
use std::time::Instant;

const SIDE: usize = 256;

/// Some numbers between -1 and 1.
fn numbers() -> AnyArray {
    let number = |at: usize| (at as f64 * 0.01).sin();
    let data = (0..SIDE * SIDE).map(number).collect();
    let shape = IxDyn(&[SIDE, SIDE]);
    AnyArray::F64(ArrayD::from_shape_vec(shape, data).unwrap_or_default())
}

/// Bounds of the crate on a type of its own, which a generic function could not name.
macro_rules! engines {
    ($($name:ident: $engine:expr;)*) => {$(
        /// Encodes, decodes into an array that is there, and decodes: as the crate's own test.
        /// Gives the name of the codec, what it has made, and how long it took.
        fn $name(component: Vec<u8>, config: &str) -> Result<(String, f64)> {
            let ty = ReproducibleWasmCodecType::new($engine, component)?;
            let config: serde_json::Value = serde_json::from_str(config)?;
            let codec = ty.codec_from_config(config)?;
            let begin = Instant::now();
            let data = numbers();
            let encoded = codec.encode(data.cow())?;
            let decoded = codec.decode(encoded.cow())?;
            let mut decode_into = AnyArray::F64(ArrayD::zeros(IxDyn(&[SIDE, SIDE])));
            codec.decode_into(encoded.view(), decode_into.view_mut())?;
            let seconds = begin.elapsed().as_secs_f64();
            ensure!(decoded == decode_into, "two ways to decode differ");
            let AnyArray::F64(decoded) = decoded else {
                anyhow::bail!("not the type that was encoded");
            };
            let sum: f64 = decoded.iter().sum();
            let (id, bytes) = (ty.codec_id(), encoded.as_bytes().len());
            let count = codec.instruction_counter()?;
            Ok((format!("{id}: {bytes} bytes, sum {sum}, {count} instructions"), seconds))
        }
    )*};
}

engines! {
    host: hognose_runtime_layer::Engine;
    wasmi: wasmi_runtime_layer::Engine::default();
}

#[pymodule]
mod native {
    use super::*;

    /// What a codec makes of numbers, and its seconds.
    #[pyfunction]
    fn codec(engine: &str, component: Vec<u8>, config: &str) -> PyResult<(String, f64)> {
        let outcome = match engine {
            "host" => host(component, config),
            _ => wasmi(component, config),
        };
        outcome.map_err(|error| PyRuntimeError::new_err(format!("{error:#}")))
    }
}
