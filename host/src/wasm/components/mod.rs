//! Components of a guest: described, and run in a store each, with values as bytes.

mod describe;
mod perform;
mod read;
mod running;
mod write;

use super::{
    View,
    actor::Refused,
    bindings::{
        Budget,
        components::{self as wit, Description, Host, HostComponent, HostInstance, Step},
        runtime::CompileError,
    },
    compiled::{self, Engines, Recent, Unit},
    trap,
};
use crate::{cache::Entry, engine};
use running::{Cx, Running};
use std::sync::{Arc, Mutex};
use wasmtime::{
    Engine, Result,
    component::{Component, Resource},
};

/// A component of a guest.
type Compiled = compiled::Compiled<Component>;

/// One that runs.
struct Instance {
    actor: super::actor::Actor<Running>,
    code: Compiled,
    is_metered: bool,
}

impl Unit for Component {
    type About = Arc<Description>;

    fn about(bytes: &[u8]) -> Result<Arc<Description>, String> {
        describe::describe(bytes).map(Arc::new)
    }

    fn lacks(bytes: &[u8]) -> Option<String> {
        let about = describe::describe(bytes).ok()?;
        let mut functions = about.imports.iter().chain(&about.exports);
        let function = functions.find(|function| function.is_async)?;
        let place = function.interface.as_ref();
        let place = place.map(|name| format!(" of `{name}`"));
        Some(format!(
            "`{}`{} is asynchronous: functions of components inside cannot be",
            function.name,
            place.unwrap_or_default()
        ))
    }

    fn new(engine: &Engine, bytes: &[u8]) -> Result<Component> {
        engine::compiled(engine, bytes)
    }

    fn serialize(&self) -> Result<Vec<u8>> {
        Component::serialize(self)
    }

    fn load(entry: &Entry, engine: &Engine) -> Option<Component> {
        entry.load(engine)
    }

    fn recent(engines: &Engines) -> &Mutex<Recent<Component>> {
        &engines.components
    }
}

/// What the table has under a number of the interface.
fn compiled(component: &Resource<wit::Component>) -> Resource<Compiled> {
    Resource::new_own(component.rep())
}

fn running(instance: &Resource<wit::Instance>) -> Resource<Instance> {
    Resource::new_own(instance.rep())
}

impl Host for View<'_> {}

impl HostComponent for View<'_> {
    async fn compile(
        &mut self,
        source: Vec<u8>,
    ) -> Result<std::result::Result<Resource<wit::Component>, CompileError>> {
        let component = self.wasm()?.engines.compile(&source);
        Ok(match component {
            Ok(component) => {
                let component: Resource<Compiled> = self.table.push(component)?;
                Ok(Resource::new_own(component.rep()))
            }
            Err(refusal) => Err(refusal.into()),
        })
    }

    async fn describe(&mut self, component: Resource<wit::Component>) -> Result<Description> {
        Ok(self
            .table
            .get(&compiled(&component))?
            .about()
            .as_ref()
            .clone())
    }

    async fn drop(&mut self, component: Resource<wit::Component>) -> Result<()> {
        self.table.delete(compiled(&component))?;
        Ok(())
    }
}

impl HostInstance for View<'_> {
    async fn new(
        &mut self,
        component: Resource<wit::Component>,
        budget: Budget,
    ) -> Result<Resource<wit::Instance>> {
        let code = self.table.get(&compiled(&component))?.clone();
        let kept = Running::new(code.about().clone());
        let is_metered = budget.fuel.is_some();
        let actor = self.wasm()?.store(kept, budget, perform::callback)?;
        let instance = self.table.push(Instance {
            actor,
            code,
            is_metered,
        })?;
        Ok(Resource::new_own(instance.rep()))
    }

    async fn start(&mut self, instance: Resource<wit::Instance>) -> Result<Step> {
        let instance = self.table.get(&running(&instance))?;
        let component = instance.code.of(instance.is_metered).cloned();
        let actor = &instance.actor;
        actor
            .ask(move |cx| Box::pin(perform::start(cx, component)))
            .await
    }

    async fn call(
        &mut self,
        instance: Resource<wit::Instance>,
        function: u32,
        args: Vec<u8>,
    ) -> Result<Step> {
        let actor = &self.table.get(&running(&instance))?.actor;
        actor
            .ask(move |cx| Box::pin(perform::call(cx, function, args)))
            .await
    }

    async fn resume(
        &mut self,
        instance: Resource<wit::Instance>,
        answer: std::result::Result<Vec<u8>, String>,
    ) -> Result<Step> {
        let results = move |cx: &mut Cx<'_>| {
            let bytes = answer.map_err(Refused)?;
            perform::answered(cx, &bytes)
        };
        let in_vain = Step::Trap(trap::of_request(&perform::nobody_waits()));
        let actor = &self.table.get(&running(&instance))?.actor;
        actor.resume(results, in_vain).await
    }

    async fn drop_resource(
        &mut self,
        instance: Resource<wit::Instance>,
        number: u32,
    ) -> Result<Step> {
        let actor = &self.table.get(&running(&instance))?.actor;
        actor
            .ask(move |cx| Box::pin(perform::drop_resource(cx, number)))
            .await
    }

    async fn dropped(&mut self, instance: Resource<wit::Instance>) -> Result<Vec<u32>> {
        let actor = &self.table.get(&running(&instance))?.actor;
        actor
            .look(|cx| std::mem::take(&mut cx.data_mut().kept.dropped))
            .await
    }

    async fn fuel(&mut self, instance: Resource<wit::Instance>) -> Result<Option<u64>> {
        let actor = &self.table.get(&running(&instance))?.actor;
        actor.look(|cx| cx.get_fuel().ok()).await
    }

    async fn drop(&mut self, instance: Resource<wit::Instance>) -> Result<()> {
        self.table.delete(running(&instance))?;
        Ok(())
    }
}
