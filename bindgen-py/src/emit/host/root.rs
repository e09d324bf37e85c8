//! The class of an instance: how it is made and ended, and what the world itself exports.

use super::exports::decorated;
use super::imports;
use super::signatures::hiding;
use crate::emit::python::layout::{docstring, indent, signature};
use crate::emit::python::parts::class_text;
use crate::emit::python::scope::Scope;
use crate::world::host::HostWorld;
use crate::world::{Direction, Func, names};

/// The protocol of what the host implements, and the function that links it.
pub(super) fn implementation(host: &HostWorld, scope: &mut Scope) -> Vec<String> {
    let Some(path) = &host.imports else {
        return Vec::new();
    };
    let world = &host.world;
    let (mut attributes, mut nested) = (Vec::new(), Vec::new());
    for (index, interface) in world.interfaces.iter().enumerate() {
        if let (Some(protocol), Some(name)) = (
            host.protocols.get(&index),
            host.attributes[index].as_deref(),
        ) {
            let module = scope.sibling(&protocol.module);
            attributes.push(format!("{name}: {module}.{}\n", protocol.qualname));
            let link = link_name(names::last(&interface.module));
            nested.push((
                world.resolve.name_world_key(&interface.key),
                format!("{module}.{link}"),
                name.to_owned(),
            ));
        }
    }
    let docs = wit_parser::Docs {
        contents: Some("What the component imports.".to_owned()),
    };
    vec![
        imports::interface(host, path, None, &docs, attributes, scope),
        imports::link(host, "_link", path, None, &nested, scope),
    ]
}

/// The function that links an interface.
pub(super) fn link_name(module: &str) -> String {
    format!("_link_{module}")
}

/// The class of an instance.
pub(super) fn instance(host: &HostWorld, scope: &mut Scope) -> String {
    let funcs: Vec<&Func> = host.functions_of(Direction::Export, None).collect();
    let mut hidden = hiding(host, &funcs);
    let own = &host.own;
    hidden.extend([&own.load, &own.compile, &own.close].map(String::clone));
    scope.enter_class(hidden);
    let docs = &host.world.resolve.worlds[host.world.id].docs;
    let docs = docs.contents.as_deref().unwrap_or("");
    let mut parts = vec![docstring(["An instance of the component.", docs])];
    parts.push(init(host, scope));
    parts.push(load(host, scope));
    parts.push(compile(host, scope));
    for func in &funcs {
        parts.push(decorated(host, func, scope));
    }
    parts.push(close(host, scope));
    scope.leave_class();
    parts.retain(|part| !part.is_empty());
    let head = format!("class {}", host.class.last());
    class_text(&head, &parts.join("\n"))
}

/// The parameters that an instance needs, as they are declared and as they are passed on.
fn params(host: &HostWorld, scope: &mut Scope) -> (Vec<String>, Vec<String>) {
    let (mut declared, mut passed) = (Vec::new(), Vec::new());
    if let Some(imports) = &host.imports {
        declared.push(format!("imports: {}", imports.qualname));
        passed.push("imports".to_owned());
    }
    declared.push("*".to_owned());
    if host.wasi {
        let config = scope.import("wasmtime", "WasiConfig");
        declared.push(format!("wasi: {config} | None = None"));
        passed.push("wasi=wasi".to_owned());
    }
    let store = scope.import("wasmtime", "Store");
    declared.push(format!("store: {store} | None = None"));
    passed.push("store=store".to_owned());
    (declared, passed)
}

fn init(host: &HostWorld, scope: &mut Scope) -> String {
    let runtime = scope.sibling(&format!("{}._runtime", host.module));
    let linker = scope.import("wasmtime.component", "Linker");
    let (declared, _) = params(host, scope);
    let mut all = vec!["self".to_owned(), format!("code: {runtime}.Code")];
    all.extend(declared);
    let docs = docstring([if host.wasi {
        "What WASI grants is said by `wasi`: if nothing is, output goes where ours goes, and that is all."
    } else {
        "Makes an instance of compiled code."
    }]);
    let mut body = docs;
    body += &format!("self._instance = {runtime}.Instance(code, store)\n");
    if host.wasi {
        body += &format!(
            "self._instance.store.set_wasi({runtime}.standard_wasi() if wasi is None else wasi)\n"
        );
    }
    if host.wasi_http {
        body += "self._instance.store.set_wasi_http()\n";
    }
    body += &format!("with {linker}(code.engine) as linker:\n");
    if host.wasi {
        body += "    linker.add_wasip2()\n";
    }
    if host.wasi_http {
        body += "    linker.add_wasi_http()\n";
    }
    if host.imports.is_some() {
        let proxy = scope.import("weakref", "proxy");
        body += "    with linker.root() as root:\n";
        body += "        # What wasmtime holds must not keep the instance alive.\n";
        body += &format!("        _link(root, imports, {proxy}(self._instance))\n");
    }
    body += "    self._instance.instantiate(linker)\n";
    for (index, interface) in host.world.interfaces.iter().enumerate() {
        if let (Some(class), Some(name)) = (&interface.protocol, host.attributes[index].as_deref())
        {
            let module = scope.sibling(&class.module);
            body += &format!(
                "self.{name} = {module}.{}(self._instance)\n",
                class.qualname
            );
        }
    }
    signature("def __init__", &all, "None", 1) + &indent(&body, 1)
}

fn load(host: &HostWorld, scope: &mut Scope) -> String {
    let (declared, passed) = params(host, scope);
    let own = scope.import("typing", "Self");
    let path = path_type(scope);
    let mut all = vec!["cls".to_owned(), format!("path: {path}")];
    all.extend(declared);
    let docs = docstring(["Compiles a component, a file or its bytes, and makes an instance."]);
    let mut call = vec![format!("cls.{}(path)", host.own.compile)];
    call.extend(passed);
    let body = format!("{docs}return cls({})\n", call.join(", "));
    let decorator = scope.builtin("classmethod");
    let def = format!("def {}", host.own.load);
    format!("@{decorator}\n") + &signature(&def, &all, &own, 1) + &indent(&body, 1)
}

fn compile(host: &HostWorld, scope: &mut Scope) -> String {
    let runtime = scope.sibling(&format!("{}._runtime", host.module));
    let engine = scope.import("wasmtime", "Engine");
    let params = [
        format!("path: {}", path_type(scope)),
        format!("engine: {engine} | None = None"),
    ];
    let docs = docstring(["Compiles a component once for any number of instances."]);
    let body = format!("{docs}return {runtime}.compile(path, engine)\n");
    let decorator = scope.builtin("staticmethod");
    let def = format!("def {}", host.own.compile);
    let returns = format!("{runtime}.Code");
    format!("@{decorator}\n") + &signature(&def, &params, &returns, 1) + &indent(&body, 1)
}

fn path_type(scope: &mut Scope) -> String {
    let (string, bytes) = (scope.builtin("str"), scope.builtin("bytes"));
    let path = scope.import("os", "PathLike");
    format!("{string} | {path}[{string}] | {bytes}")
}

fn close(host: &HostWorld, scope: &mut Scope) -> String {
    let name = &host.own.close;
    let own = scope.import("typing", "Self");
    let docs = docstring(["Ends the instance and all resources that belong to it."]);
    let receiver = ["self".to_owned()];
    let close = signature(&format!("def {name}"), &receiver, "None", 1)
        + &indent(&format!("{docs}self._instance.close()\n"), 1);
    let enter = signature("def __enter__", &receiver, &own, 1) + &indent("return self\n", 1);
    let params = [
        "self".to_owned(),
        format!("*exception: {}", scope.builtin("object")),
    ];
    let exit =
        signature("def __exit__", &params, "None", 1) + &indent(&format!("self.{name}()\n"), 1);
    [close, enter, exit].join("\n")
}
