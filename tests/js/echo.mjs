// Answers the requests of the case `http`. Says whether it was one.
const sleep = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

export async function echo(request, response) {
  const { pathname } = new URL(request.url, "http://host");
  if (!["/echo", "/gone", "/slow", "/never"].includes(pathname)) return false;
  let text = "";
  for await (const part of request) text += part;
  const headers = { "x-answer": "yes", "cross-origin-resource-policy": "same-origin" };
  if (pathname === "/never") await sleep(500);
  response.writeHead(pathname === "/gone" ? 410 : 200, headers);
  if (pathname === "/slow") {
    for (const part of ["one", "two"]) {
      response.write(part);
      await sleep(30);
    }
  }
  response.end(`${request.method} ${request.url} ${text}`);
  return true;
}
