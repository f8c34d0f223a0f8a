/** An answer reduced to what whoever asks can tell apart: everything but the time and the page's nonce. */
export interface ComparableAnswer {
  status: number;
  headers: string[];
  body: string;
}

const nonce = /'?nonce[-=]"?[A-Za-z0-9+/=]+"?'?/g;

export const comparable = async (response: Response): Promise<ComparableAnswer> => ({
  status: response.status,
  headers: [...response.headers]
    .filter(([name]) => name !== 'date')
    .map(([name, value]) => `${name}: ${value.replace(nonce, 'nonce')}`),
  body: await response.text(),
});
