// The examples of Cloudflare's documentation, as they are written there, and what they answer.
export const EXAMPLES = {
  functions: {
    source: `
from js import Response

async def on_fetch(request, env):
    await env.FOO.put("bar", "baz")
    bar = await env.FOO.get("bar")
    return Response.new(bar) # returns "baz"
`,
    answers: "baz",
  },
  classes: {
    source: `
from workers import WorkerEntrypoint, Response

class Default(WorkerEntrypoint):
    async def fetch(self, request):
        await self.env.FOO.put("bar", "baz")
        bar = await self.env.FOO.get("bar")
        return Response(f"{bar} {request.method}", status=201, headers={"x-kind": "a"})
`,
    answers: "baz GET",
  },
};
