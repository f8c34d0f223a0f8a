const names: Readonly<Record<string, string>> = {
  STF: 'Supremo Tribunal Federal',
  STJ: 'Superior Tribunal de Justiça',
  TST: 'Tribunal Superior do Trabalho',
  TSE: 'Tribunal Superior Eleitoral',
  STM: 'Superior Tribunal Militar',
  TCU: 'Tribunal de Contas da União',
  TJDFT: 'Tribunal de Justiça do Distrito Federal e dos Territórios',
};

const regional: Readonly<Record<string, string>> = {
  TRF: 'Tribunal Regional Federal',
  TRT: 'Tribunal Regional do Trabalho',
};

const states: Readonly<Record<string, string>> = {
  AC: 'do Acre',
  AL: 'de Alagoas',
  AP: 'do Amapá',
  AM: 'do Amazonas',
  BA: 'da Bahia',
  CE: 'do Ceará',
  ES: 'do Espírito Santo',
  GO: 'de Goiás',
  MA: 'do Maranhão',
  MT: 'de Mato Grosso',
  MS: 'de Mato Grosso do Sul',
  MG: 'de Minas Gerais',
  PA: 'do Pará',
  PB: 'da Paraíba',
  PR: 'do Paraná',
  PE: 'de Pernambuco',
  PI: 'do Piauí',
  RJ: 'do Rio de Janeiro',
  RN: 'do Rio Grande do Norte',
  RS: 'do Rio Grande do Sul',
  RO: 'de Rondônia',
  RR: 'de Roraima',
  SC: 'de Santa Catarina',
  SP: 'de São Paulo',
  SE: 'de Sergipe',
  TO: 'do Tocantins',
};

/** The full name of a court by its initials, such as `TRF4`; initials that are not known stay as they are. */
export const courtName = (initials: string): string => {
  const court = initials.trim();
  const [, kind = '', region] = /^(TRF|TRT)-?(\d{1,2})$/u.exec(court) ?? [];
  if (region) return `${regional[kind]} da ${Number(region)}ª Região`;
  const state = /^TJ-?([A-Z]{2})$/u.exec(court)?.[1];
  if (state && states[state]) return `Tribunal de Justiça ${states[state]}`;
  return names[court] ?? court;
};
