export interface ServerSentEvent {
  event: string;
  data: string;
}

/** Reads `text/event-stream`; comments and fields other than `event` and `data` are left out. Stops at an event that is too large. */
export async function* serverSentEvents(
  chunks: AsyncIterable<Uint8Array>,
  maxEventBytes: number,
): AsyncGenerator<ServerSentEvent, void> {
  const decoder = new TextDecoder();
  const lineEnd = /\r\n|\n|\r(?!$)/g;
  let rest = '';
  let event = '';
  let data: string[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    // What was searched has no line end, but for a return that may be half of one.
    lineEnd.lastIndex = Math.max(0, rest.length - 1);
    rest += decoder.decode(chunk, { stream: true });
    let start = 0;
    for (let end = lineEnd.exec(rest); end; end = lineEnd.exec(rest)) {
      const line = rest.slice(start, end.index);
      start = lineEnd.lastIndex;
      if (line === '') {
        if (event !== '' || data.length > 0) yield { event: event || 'message', data: data.join('\n') };
        event = '';
        data = [];
        size = 0;
        continue;
      }
      const colon = line.indexOf(':');
      const field = colon < 0 ? line : line.slice(0, colon);
      const value = colon < 0 ? '' : line.slice(line[colon + 1] === ' ' ? colon + 2 : colon + 1);
      size += value.length;
      if (size > maxEventBytes) break;
      if (field === 'event') event = value;
      else if (field === 'data') data.push(value);
    }
    rest = rest.slice(start);
    if (size + rest.length > maxEventBytes)
      throw new Error(`An event is larger than ${maxEventBytes} bytes.`);
  }
}
