// Event streams, and WebSockets that say what they hear.
import { createHash } from "node:crypto";

/** Answers with two events, and stays open. */
export function events(response, headers) {
  response.writeHead(200, { ...headers, "content-type": "text/event-stream" });
  response.write("event: tick\ndata: one\n\nevent: tick\ndata: two\n\n");
}

/** One short frame after the other. */
export function echo(request, socket) {
  const key = createHash("sha1").update(`${request.headers["sec-websocket-key"]}258EAFA5-E914-47DA-95CA-C5AB0DC85B11`).digest("base64");
  socket.write(`HTTP/1.1 101 Switching Protocols\r\nupgrade: websocket\r\nconnection: upgrade\r\nsec-websocket-accept: ${key}\r\n\r\n`);
  socket.on("error", () => {});
  socket.on("data", (data) => {
    for (let at = 0; at < data.length; ) {
      const length = data[at + 1] & 127;
      const mask = data.subarray(at + 2, at + 6);
      const bytes = Buffer.from(data.subarray(at + 6, at + 6 + length).map((byte, n) => byte ^ mask[n & 3]));
      socket.write(Buffer.from([data[at], length, ...bytes]));
      if ((data[at] & 15) === 8) socket.end();
      at += 6 + length;
    }
  });
}
