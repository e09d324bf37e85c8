//! Components of a guest: described, and run in a store each, with values as bytes.

mod describe;
mod perform;
mod read;
mod running;
mod write;

pub(super) use describe::describe;

use super::{
    View,
    actor::Refused,
    bindings::{
        Budget,
        components::{Description, Host, HostComponent, HostInstance, Step},
        runtime::CompileError,
    },
    compiled, trap,
};
use running::{Cx, Running};
use wasmtime::{
    Result,
    component::{Component, Resource},
};

/// A component of a guest.
pub type Compiled = compiled::Compiled<Component>;

/// One that runs.
pub struct Instance {
    actor: super::actor::Actor<Running>,
    code: Compiled,
    is_metered: bool,
}

impl Host for View<'_> {}

impl HostComponent for View<'_> {
    async fn compile(
        &mut self,
        source: Vec<u8>,
    ) -> Result<std::result::Result<Resource<Compiled>, CompileError>> {
        let component = self.wasm()?.engines.compile(&source);
        Ok(match component {
            Ok(component) => Ok(self.table.push(component)?),
            Err(refusal) => Err(refusal.into()),
        })
    }

    async fn describe(&mut self, component: Resource<Compiled>) -> Result<Description> {
        Ok(self.table.get(&component)?.about().as_ref().clone())
    }

    async fn drop(&mut self, component: Resource<Compiled>) -> Result<()> {
        self.table.delete(component)?;
        Ok(())
    }
}

impl HostInstance for View<'_> {
    async fn new(
        &mut self,
        component: Resource<Compiled>,
        budget: Budget,
    ) -> Result<Resource<Instance>> {
        let code = self.table.get(&component)?.clone();
        let kept = Running::new(code.about().clone());
        let is_metered = budget.fuel.is_some();
        let actor = self.wasm()?.store(kept, budget, perform::callback)?;
        Ok(self.table.push(Instance {
            actor,
            code,
            is_metered,
        })?)
    }

    async fn start(&mut self, instance: Resource<Instance>) -> Result<Step> {
        let instance = self.table.get(&instance)?;
        let component = instance.code.of(instance.is_metered).cloned();
        let actor = &instance.actor;
        actor
            .ask(move |cx| Box::pin(perform::start(cx, component)))
            .await
    }

    async fn call(
        &mut self,
        instance: Resource<Instance>,
        function: u32,
        args: Vec<u8>,
    ) -> Result<Step> {
        let actor = &self.table.get(&instance)?.actor;
        actor
            .ask(move |cx| Box::pin(perform::call(cx, function, args)))
            .await
    }

    async fn resume(
        &mut self,
        instance: Resource<Instance>,
        answer: std::result::Result<Vec<u8>, String>,
    ) -> Result<Step> {
        let results = move |cx: &mut Cx<'_>| {
            let bytes = answer.map_err(Refused)?;
            perform::answered(cx, &bytes)
        };
        let in_vain = Step::Trap(trap::of_request(&perform::nobody_waits()));
        let actor = &self.table.get(&instance)?.actor;
        actor.resume(results, in_vain).await
    }

    async fn drop_resource(&mut self, instance: Resource<Instance>, number: u32) -> Result<Step> {
        let actor = &self.table.get(&instance)?.actor;
        actor
            .ask(move |cx| Box::pin(perform::drop_resource(cx, number)))
            .await
    }

    async fn dropped(&mut self, instance: Resource<Instance>) -> Result<Vec<u32>> {
        let actor = &self.table.get(&instance)?.actor;
        actor
            .look(|cx| std::mem::take(&mut cx.data_mut().kept.dropped))
            .await
    }

    async fn fuel(&mut self, instance: Resource<Instance>) -> Result<Option<u64>> {
        let actor = &self.table.get(&instance)?.actor;
        actor.look(|cx| cx.get_fuel().ok()).await
    }

    async fn drop(&mut self, instance: Resource<Instance>) -> Result<()> {
        self.table.delete(instance)?;
        Ok(())
    }
}
