//! Scripts of WebAssembly's specification as commands in JSON, one a line.

use serde_json::{Map, Value, json};
use std::{fs, path::Path};
use wast::{
    QuoteWat, QuoteWatTest, Wast, WastArg, WastDirective, WastExecute, WastInvoke, WastRet, Wat,
    core::{AbstractHeapType, HeapType, NanPattern, V128Pattern, WastArgCore, WastRetCore},
    lexer::Lexer,
    parser::{self, ParseBuffer},
    token::{F32, F64, Id},
};

/// The commands of a script, after one with its name. A script that is no text of this version of
/// the format has none.
pub fn commands(path: &Path) -> String {
    let text = fs::read_to_string(path).unwrap();
    let name = path.file_stem().unwrap().to_string_lossy();
    let mut lines = vec![json!({"type": "script", "name": name})];
    let mut lexer = Lexer::new(&text);
    // Names with any letters are part of the tests.
    lexer.allow_confusing_unicode(true);
    if let Ok(buffer) = ParseBuffer::new_with_lexer(lexer)
        && let Ok(script) = parser::parse::<Wast<'_>>(&buffer)
    {
        for directive in script.directives {
            let line = directive.span().linecol_in(&text).0 + 1;
            let mut command = command(directive);
            command.insert("line".to_string(), json!(line));
            lines.push(Value::Object(command));
        }
    }
    lines.iter().map(|line| format!("{line}\n")).collect()
}

fn object(kind: &str) -> Map<String, Value> {
    let mut object = Map::new();
    object.insert("type".to_string(), json!(kind));
    object
}

fn with(mut object: Map<String, Value>, name: &str, value: impl Into<Value>) -> Map<String, Value> {
    object.insert(name.to_string(), value.into());
    object
}

fn named(object: Map<String, Value>, name: &str, id: Option<Id<'_>>) -> Map<String, Value> {
    match id {
        Some(id) => with(object, name, id.name()),
        None => object,
    }
}

fn command(directive: WastDirective<'_>) -> Map<String, Value> {
    match directive {
        WastDirective::Module(module) => self::module("module", module),
        WastDirective::ModuleDefinition(module) => self::module("definition", module),
        WastDirective::ModuleInstance {
            instance, module, ..
        } => named(
            named(object("instance"), "name", instance),
            "module",
            module,
        ),
        WastDirective::AssertMalformed { module, .. } => self::module("assert_malformed", module),
        WastDirective::AssertInvalid { module, .. } => self::module("assert_invalid", module),
        WastDirective::AssertUnlinkable { module, .. } => {
            self::module("assert_unlinkable", QuoteWat::Wat(module))
        }
        WastDirective::Register { name, module, .. } => {
            named(with(object("register"), "as", name), "name", module)
        }
        WastDirective::Invoke(call) => with(object("perform"), "action", invoke(call)),
        WastDirective::AssertTrap { exec, .. } => {
            with(object("assert_trap"), "action", execute(exec))
        }
        WastDirective::AssertReturn { exec, results, .. } => {
            let expected: Vec<Value> = results.iter().map(result).collect();
            let command = with(object("assert_return"), "action", execute(exec));
            with(command, "expected", expected)
        }
        WastDirective::AssertExhaustion { call, .. } => {
            with(object("assert_exhaustion"), "action", invoke(call))
        }
        WastDirective::AssertException { exec, .. } => {
            with(object("assert_exception"), "action", execute(exec))
        }
        // Custom sections are nothing that engines look at; threads and suspensions are proposals.
        WastDirective::AssertInvalidCustom { .. }
        | WastDirective::AssertMalformedCustom { .. }
        | WastDirective::AssertSuspension { .. }
        | WastDirective::Thread(_)
        | WastDirective::Wait { .. } => object("nothing"),
    }
}

fn module(kind: &str, mut module: QuoteWat<'_>) -> Map<String, Value> {
    let command = named(object(kind), "name", module.name());
    match module.to_test() {
        Ok(QuoteWatTest::Binary(bytes)) => with(command, "binary", hex(&bytes)),
        Ok(QuoteWatTest::Text(text)) => match String::from_utf8(text) {
            Ok(text) => with(command, "text", text),
            // What is no text is not valid either.
            Err(_) => with(command, "text", "("),
        },
        Err(_) => with(command, "text", "("),
    }
}

fn execute(exec: WastExecute<'_>) -> Map<String, Value> {
    match exec {
        WastExecute::Invoke(call) => invoke(call),
        WastExecute::Wat(module) => self::module("module", wat(module)),
        WastExecute::Get { module, global, .. } => {
            named(with(object("get"), "field", global), "name", module)
        }
    }
}

fn wat(module: Wat<'_>) -> QuoteWat<'_> {
    QuoteWat::Wat(module)
}

fn invoke(call: WastInvoke<'_>) -> Map<String, Value> {
    let args: Vec<Value> = call.args.iter().map(argument).collect();
    let command = with(object("invoke"), "field", call.name);
    named(with(command, "args", args), "name", call.module)
}

fn argument(value: &WastArg<'_>) -> Value {
    let WastArg::Core(value) = value else {
        return json!({"other": null});
    };
    match value {
        WastArgCore::I32(value) => json!({"i32": value}),
        WastArgCore::I64(value) => json!({"i64": value}),
        WastArgCore::F32(value) => json!({"f32": value.bits}),
        WastArgCore::F64(value) => json!({"f64": value.bits}),
        WastArgCore::V128(value) => json!({"v128": hex(&value.to_le_bytes())}),
        WastArgCore::RefNull(ty) => json!({kind(ty): null}),
        WastArgCore::RefExtern(number) => json!({"externref": number}),
        WastArgCore::RefHost(_) => json!({"other": 0}),
    }
}

fn kind(ty: &HeapType<'_>) -> &'static str {
    let HeapType::Abstract { ty, .. } = ty else {
        return "other";
    };
    match ty {
        AbstractHeapType::Func | AbstractHeapType::NoFunc => "funcref",
        AbstractHeapType::Extern | AbstractHeapType::NoExtern => "externref",
        _ => "other",
    }
}

fn result(value: &WastRet<'_>) -> Value {
    match value {
        WastRet::Core(value) => core_result(value),
        _ => json!({"other": "any"}),
    }
}

fn core_result(value: &WastRetCore<'_>) -> Value {
    match value {
        WastRetCore::I32(value) => json!({"i32": value}),
        WastRetCore::I64(value) => json!({"i64": value}),
        WastRetCore::F32(value) => json!({"f32": pattern(value, |value: &F32| json!(value.bits))}),
        WastRetCore::F64(value) => json!({"f64": pattern(value, |value: &F64| json!(value.bits))}),
        WastRetCore::V128(value) => json!({"v128": lanes(value)}),
        WastRetCore::RefNull(ty) => json!({ty.as_ref().map_or("other", kind): null}),
        WastRetCore::RefExtern(Some(number)) => json!({"externref": number}),
        WastRetCore::RefExtern(None) => json!({"externref": "any"}),
        WastRetCore::RefFunc(_) => json!({"funcref": "any"}),
        WastRetCore::Either(values) => {
            let values: Vec<Value> = values.iter().map(core_result).collect();
            json!({"either": values})
        }
        WastRetCore::RefHost(_)
        | WastRetCore::RefAny
        | WastRetCore::RefEq
        | WastRetCore::RefArray
        | WastRetCore::RefStruct
        | WastRetCore::RefI31
        | WastRetCore::RefI31Shared => json!({"other": "any"}),
    }
}

fn pattern<T>(value: &NanPattern<T>, of: impl Fn(&T) -> Value) -> Value {
    match value {
        NanPattern::CanonicalNan => json!("canonical"),
        NanPattern::ArithmeticNan => json!("arithmetic"),
        NanPattern::Value(value) => of(value),
    }
}

fn lanes(value: &V128Pattern) -> Value {
    let f32s = |value: &F32| json!(hex(&value.bits.to_le_bytes()));
    let f64s = |value: &F64| json!(hex(&value.bits.to_le_bytes()));
    let (size, lanes): (usize, Vec<Value>) = match value {
        V128Pattern::I8x16(all) => (
            1,
            all.iter()
                .map(|lane| json!(hex(&lane.to_le_bytes())))
                .collect(),
        ),
        V128Pattern::I16x8(all) => (
            2,
            all.iter()
                .map(|lane| json!(hex(&lane.to_le_bytes())))
                .collect(),
        ),
        V128Pattern::I32x4(all) => (
            4,
            all.iter()
                .map(|lane| json!(hex(&lane.to_le_bytes())))
                .collect(),
        ),
        V128Pattern::I64x2(all) => (
            8,
            all.iter()
                .map(|lane| json!(hex(&lane.to_le_bytes())))
                .collect(),
        ),
        V128Pattern::F32x4(all) => (4, all.iter().map(|lane| pattern(lane, f32s)).collect()),
        V128Pattern::F64x2(all) => (8, all.iter().map(|lane| pattern(lane, f64s)).collect()),
    };
    json!({"size": size, "lanes": lanes})
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
