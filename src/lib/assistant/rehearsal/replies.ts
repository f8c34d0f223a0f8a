import type { ServerResponse } from 'node:http';
import type { Fault } from './faults.ts';

interface Reply {
  status: number;
  headers?: Record<string, string>;
  body: unknown;
}

const refusal = (message: string, type: string, code: string | null) => ({
  error: { message, type, param: null, code },
});

/** The whole answers that a fault gives instead of a stream. */
const replies: { [Name in Fault['name']]?: Reply } = {
  busy: {
    status: 429,
    headers: { 'retry-after': '1' },
    body: refusal('Rate limit reached.', 'requests', 'rate_limit_exceeded'),
  },
  error: { status: 500, body: refusal('The server had an error.', 'server_error', null) },
  'wrong-key': {
    status: 401,
    body: refusal('Incorrect API key.', 'invalid_request_error', 'invalid_api_key'),
  },
  'no-model': {
    status: 404,
    body: refusal('The model does not exist.', 'invalid_request_error', 'model_not_found'),
  },
  context: {
    status: 400,
    body: refusal(
      "This model's maximum context length is 8192 tokens.",
      'invalid_request_error',
      'context_length_exceeded',
    ),
  },
  page: { status: 200, headers: { 'content-type': 'text/html' }, body: '<!doctype html><title>Juca</title>' },
  redirect: { status: 307, headers: { location: '/v1/chat/completions' }, body: '' },
};

export const replyFor = (fault: Fault | undefined): Reply | undefined => fault && replies[fault.name];

export const invalid = (message: string): Reply => ({
  status: 400,
  body: refusal(message, 'invalid_request_error', null),
});

export const send = (response: ServerResponse, { status, headers, body }: Reply): void => {
  response.writeHead(status, { 'content-type': 'application/json', ...headers });
  response.end(typeof body === 'string' ? body : JSON.stringify(body));
};
