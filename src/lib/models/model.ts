/** What a host asks for its tokens. */
export interface ModelPrice {
  /** Per million tokens that are sent. */
  input: number;
  /** Per million tokens that are written. */
  output: number;
  /** As ISO 4217 has it, such as `USD`. */
  currency: string;
}

/** What everyone who uses a model may know of it. */
export interface ListedModel {
  /** Stored with answers, so that it keeps its meaning for as long as the model is set. */
  id: string;
  name: string;
  /** Name and, where it is not the usual one, port of the machine that is asked. */
  host: string;
  /** Where the host keeps what it is sent, in words of whoever set it; empty where that is not known. */
  region: string;
  /** Tokens that a question, all that goes with it and its answer may have together. */
  contextTokens: number;
  price: ModelPrice | null;
}

/** By which protocol a host is asked: OpenAI's chat completions, or Anthropic's messages. */
export const modelKinds = ['openai', 'anthropic'] as const;
export type ModelKind = (typeof modelKinds)[number];

export interface ModelSettings extends Omit<ListedModel, 'host'> {
  kind: ModelKind;
  address: string;
  model: string;
  tools: boolean;
}

/** A model as it is set. Its key is in no field, so that no log, message or export of it has the key. */
export class Model implements ListedModel {
  readonly id: string;
  readonly name: string;
  readonly host: string;
  readonly region: string;
  readonly contextTokens: number;
  readonly price: ModelPrice | null;
  readonly kind: ModelKind;
  /** Where the host answers, without a slash at its end, as `https://api.example/v1`. */
  readonly address: string;
  /** What the host calls it. */
  readonly model: string;
  /** Whether it may look things up; small models of a local host often cannot call tools. */
  readonly tools: boolean;
  readonly #key: string | null;

  constructor(
    { id, name, kind, address, model, contextTokens, price, region, tools }: ModelSettings,
    key: string | null,
  ) {
    this.id = id;
    this.name = name;
    this.kind = kind;
    this.address = address.replace(/\/$/, '');
    this.host = new URL(address).host;
    this.model = model;
    this.tools = tools;
    this.contextTokens = contextTokens;
    this.price = price;
    this.region = region;
    this.#key = key;
  }

  /** The secret that the host takes, or null where it takes none. It goes into the header of a request and nowhere else. */
  key(): string | null {
    return this.#key;
  }

  /** What a browser may be told, and all that JSON of a model has. */
  toJSON(): ListedModel {
    const { id, name, host, region, contextTokens, price } = this;
    return { id, name, host, region, contextTokens, price };
  }
}
