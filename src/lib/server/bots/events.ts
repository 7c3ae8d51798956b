/** A message of a stream of server-sent events, its data still text. */
export interface ServerEvent {
  id: string;
  data: string;
}

/** Reads server-sent events from a body, one by one, until it ends. */
export async function* eventsOf(body: AsyncIterable<Uint8Array>): AsyncGenerator<ServerEvent> {
  const decoder = new TextDecoder();
  let rest = '';
  for await (const chunk of body) {
    const blocks = (rest + decoder.decode(chunk, { stream: true })).split('\n\n');
    rest = blocks.pop() ?? '';
    for (const block of blocks) {
      const lines = block.split('\n');
      const valueOf = (name: string) => lines.filter((line) => line.startsWith(`${name}: `)).map((line) => line.slice(name.length + 2));
      const data = valueOf('data').join('\n');
      if (data) yield { id: valueOf('id')[0] ?? '', data };
    }
  }
}
