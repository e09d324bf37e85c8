//! From text to [`Module`], in one walk.

use super::{
    annotations::annotation,
    deep::with_tree,
    model::{
        Annotation, Class, Context, Dotted, Field, Function, Module, Param, Scope, ScopeId, Value,
    },
};
use ruff_python_ast::{
    Decorator, Expr, ModModule, Parameter, ParameterWithDefault, Parameters, Stmt, StmtAnnAssign,
    StmtClassDef, StmtFunctionDef,
    visitor::{self, Visitor},
};
use ruff_python_parser::Parsed;
use ruff_text_size::{Ranged, TextSize};
use std::collections::HashMap;

/// What the text of module `name` says.
pub(crate) fn parse(text: &str, name: &str, is_package: bool) -> Module {
    with_tree(text, |parsed| lower(parsed, name, is_package)).unwrap_or_default()
}

/// The first place where a text is no Python, as `line 3: …`. What is generated is looked at by it
/// before it is used.
pub fn syntax_error(text: &str) -> Option<String> {
    let (message, at) = with_tree(text, |parsed| {
        let errors = parsed.errors().iter();
        let mut errors = errors.map(|error| (error.error.to_string(), error.location.start()));
        let later = parsed.unsupported_syntax_errors().iter();
        let mut later = later.map(|error| (error.to_string(), error.range.start()));
        errors.next().or_else(|| later.next())
    })
    .unwrap_or_else(|| Some(("the text is too long".to_owned(), TextSize::default())))?;
    let before = text.get(..at.to_usize()).unwrap_or(text);
    let line = before.matches('\n').count() + 1;
    Some(format!("line {line}: {message}"))
}

fn lower(parsed: &Parsed<ModModule>, name: &str, is_package: bool) -> Module {
    let mut walker = Walker {
        name,
        is_package,
        module: Module::default(),
        scope: ScopeId::MODULE,
        context: Context::module(),
        start: Context::module(),
        elsewhere: HashMap::new(),
        fields: Vec::new(),
    };
    let errors = parsed.errors().iter();
    let errors = errors.map(|error| (error.error.to_string(), error.location.into()));
    let later = parsed.unsupported_syntax_errors().iter();
    let later = later.map(|error| (error.to_string(), error.range.into()));
    walker.module.errors = errors.chain(later).collect();
    walker.module.scopes.push(Scope::default());
    walker.body(&parsed.syntax().body);
    walker.module
}

pub(super) struct Walker<'n> {
    /// The module's dotted name, for relative imports.
    pub name: &'n str,
    pub is_package: bool,
    pub module: Module,
    pub scope: ScopeId,
    pub context: Context,
    /// The context in which the current scope was entered.
    pub start: Context,
    /// The scope for names that `global` and `nonlocal` declare.
    pub elsewhere: HashMap<(usize, String), ScopeId>,
    /// The annotated names of the class whose body is read.
    pub fields: Vec<Field>,
}

impl Walker<'_> {
    pub fn body(&mut self, body: &[Stmt]) {
        for statement in body {
            self.visit_stmt(statement);
        }
    }

    pub fn expr(&mut self, expr: &Expr) {
        self.visit_expr(expr);
    }

    /// Does something in another context.
    pub fn at(&mut self, context: Context, work: impl FnOnce(&mut Self)) {
        let outer = std::mem::replace(&mut self.context, context);
        work(self);
        self.context = outer;
    }

    pub fn sometimes(&mut self, work: impl FnOnce(&mut Self)) {
        self.at(self.context.sometimes(), work);
    }

    fn decorators(&mut self, decorators: &[Decorator]) -> Vec<Option<Dotted>> {
        let found = decorators.iter().map(|decorator| {
            self.expr(&decorator.expression);
            // One with arguments is known by what is called.
            match &decorator.expression {
                Expr::Call(call) => self.dotted(&call.func),
                expr => self.dotted(expr),
            }
        });
        found.collect()
    }

    pub fn function(&mut self, def: &StmtFunctionDef) {
        let decorators = self.decorators(&def.decorator_list);
        for param in def.parameters.iter_non_variadic_params() {
            param.default.iter().for_each(|value| self.expr(value));
        }
        let index = self.module.functions.len();
        self.module.functions.push(Function {
            name: def.name.id.to_string(),
            range: def.name.range().into(),
            is_async: def.is_async,
            decorators,
            positional: Vec::new(),
            keyword_only: Vec::new(),
            has_varargs: def.parameters.vararg.is_some(),
            has_kwargs: def.parameters.kwarg.is_some(),
            returns: None,
        });
        self.bind(def.name.id.as_str(), Value::Function(index));
        // Parameters of types are seen by annotations and by the body.
        match &def.type_params {
            Some(params) => {
                self.inside(false, |walker| {
                    walker.type_params(Some(params));
                    walker.signature_and_body(index, def);
                });
            }
            None => self.signature_and_body(index, def),
        }
    }

    fn signature_and_body(&mut self, index: usize, def: &StmtFunctionDef) {
        let posonly = def.parameters.posonlyargs.iter();
        let positional = posonly.chain(&def.parameters.args);
        let positional = positional.map(|param| self.param(param)).collect();
        let keyword_only = def.parameters.kwonlyargs.iter();
        let keyword_only = keyword_only.map(|param| self.param(param)).collect();
        let variadic = [&def.parameters.vararg, &def.parameters.kwarg];
        for param in variadic.into_iter().flatten() {
            self.annotated(param);
        }
        let returns = def.returns.as_ref().map(|expr| {
            self.expr(expr);
            annotation(expr, self.scope)
        });
        let function = &mut self.module.functions[index];
        function.positional = positional;
        function.keyword_only = keyword_only;
        function.returns = returns;
        let context = self.context.function();
        self.inside(false, |walker| {
            walker.bind_params(&def.parameters);
            walker.at(context, |walker| walker.body(&def.body));
        });
    }

    fn param(&mut self, param: &ParameterWithDefault) -> Param {
        Param {
            name: param.name().id.to_string(),
            annotation: self.annotated(&param.parameter),
            has_default: param.default.is_some(),
            default_is_none: matches!(param.default.as_deref(), Some(Expr::NoneLiteral(_))),
        }
    }

    fn annotated(&mut self, param: &Parameter) -> Option<Annotation> {
        let expr = param.annotation()?;
        self.expr(expr);
        Some(annotation(expr, self.scope))
    }

    pub fn bind_params(&mut self, params: &Parameters) {
        for param in params.iter() {
            self.bind(param.name().id.as_str(), Value::Other);
        }
    }

    pub fn class(&mut self, def: &StmtClassDef) {
        let decorators = self.decorators(&def.decorator_list);
        let index = self.module.classes.len();
        self.module.classes.push(Class {
            name: def.name.id.to_string(),
            range: def.name.range().into(),
            scope: self.scope,
            bases: Vec::new(),
            decorators,
            has_keywords: false,
            fields: Vec::new(),
        });
        self.bind(def.name.id.as_str(), Value::Class(index));
        match &def.type_params {
            Some(params) => {
                self.inside(false, |walker| {
                    walker.type_params(Some(params));
                    walker.class_body(index, def);
                });
            }
            None => self.class_body(index, def),
        }
    }

    fn class_body(&mut self, index: usize, def: &StmtClassDef) {
        if let Some(arguments) = &def.arguments {
            visitor::walk_arguments(self, arguments);
            let bases = arguments.args.iter().map(|base| match base {
                // `Generic[T]`.
                Expr::Subscript(subscript) => self.dotted(&subscript.value),
                base => self.dotted(base),
            });
            let bases = bases.collect();
            let class = &mut self.module.classes[index];
            class.has_keywords = !arguments.keywords.is_empty();
            class.bases = bases;
        }
        let outer = std::mem::take(&mut self.fields);
        let scope = self.inside(true, |walker| walker.body(&def.body));
        let class = &mut self.module.classes[index];
        class.scope = scope;
        class.fields = std::mem::replace(&mut self.fields, outer);
    }

    pub fn annotated_assignment(&mut self, statement: &StmtAnnAssign) {
        self.expr(&statement.annotation);
        let value = match &statement.value {
            Some(value) => {
                self.expr(value);
                self.value(value)
            }
            None => Value::Other,
        };
        if let Expr::Name(name) = &*statement.target
            && self.module.scopes[self.scope.0].is_class
        {
            self.fields.push(Field {
                name: name.id.to_string(),
                has_default: statement.value.is_some(),
            });
        }
        self.target(&statement.target, value);
    }
}
