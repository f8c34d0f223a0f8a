const words =
  'a parte autora requer a concessão de tutela de urgência nos termos do artigo 300 do Código de Processo Civil'.split(
    ' ',
  );
/** Milliseconds between two messages. */
const pause = 20_000;
const begin = Date.UTC(2023, 0, 1);

/** A JSON array of conversations as ChatGPT exports them, always the same, until so many bytes are there. */
export async function* conversationsOf(bytes: number): AsyncGenerator<Uint8Array> {
  let written = 0;
  for (let number = 0; written < bytes; number += 1) {
    const text = Buffer.from(`${number === 0 ? '[' : ','}${JSON.stringify(conversation(number))}`);
    written += text.byteLength;
    yield text;
  }
  yield Buffer.from(']');
}

/** Ten to forty messages; every fifth answer was asked for twice. */
const conversation = (number: number) => {
  const mapping: Record<string, object> = { root: { id: 'root', message: null, parent: null, children: [] } };
  const count = 10 + ((number * 7) % 31);
  let parent = 'root';
  for (let index = 0; index < count; index += 1) {
    const id = `${number}-${index}`;
    mapping[id] = node(id, parent, index, number);
    if (index % 10 === 1) mapping[`${id}b`] = node(`${id}b`, parent, index, number);
    parent = id;
  }
  const time = (begin + number * pause) / 1_000;
  return {
    title: `Consulta ${number}`,
    create_time: time,
    update_time: time + count,
    conversation_id: `c${number}`,
    current_node: parent,
    mapping,
  };
};

const node = (id: string, parent: string, index: number, number: number) => ({
  id,
  parent,
  children: [],
  message: {
    id,
    author: { role: index % 2 === 0 ? 'user' : 'assistant', name: null, metadata: {} },
    create_time: (begin + number * pause) / 1_000 + index,
    update_time: null,
    content: { content_type: 'text', parts: [textOf(index % 2 === 0 ? 40 : 200, number + index)] },
    status: 'finished_successfully',
    weight: 1,
    metadata: { model_slug: 'gpt-x', parent_id: parent, request_id: `${id}-IAD`, timestamp_: 'absolute' },
    recipient: 'all',
  },
});

const textOf = (length: number, seed: number): string =>
  Array.from({ length }, (_, index) => words[(index * 7 + seed) % words.length]).join(' ');
