const personal = [
  'autor(?:a|es|as)?(?:\\(a\\))?',
  'reus?|res?(?=\\s?[:,()]|\\s)',
  'requerentes?|reqtes?\\.?|requerid[ao]s?|reqd[ao]s?\\.?',
  'reclamantes?|rectes?\\.?|rtes?\\.?|reclamad[ao]s?|recd[ao]s?\\.?|rd[ao]s?\\.?',
  'exequentes?|exeqtes?\\.?|executad[ao]s?|exd[ao]s?\\.?',
  'impetrantes?|imptes?\\.?|impetrad[ao]s?|pacientes?|autoridade\\scoatora',
  'agravantes?|agvtes?\\.?|agtes?\\.?|agravad[ao]s?|agvd[ao]s?\\.?|agd[ao]s?\\.?',
  'apelantes?|aptes?\\.?|apelad[ao]s?|apd[ao]s?\\.?|recorrentes?|recorrid[ao]s?',
  'embargantes?|embtes?\\.?|embargad[ao]s?|embd[ao]s?\\.?',
  'clientes?|consulentes?|interessad[ao]s?|assistid[ao]s?',
  'locador(?:a|es)?|locatari[ao]s?|inquilin[ao]s?|fiador(?:a|es)?|proprietari[ao]s?|possuidor(?:a)?',
  'denunciad[ao]s?|acusad[ao]s?|indiciad[ao]s?|investigad[ao]s?|vitimas?|ofendid[ao]|querelante|querelad[ao]',
  'credor(?:a|es)?|devedor(?:a|es)?|avalista|emitente|sacad[ao]|sacador',
  'empregador(?:a)?|empregad[ao]s?|trabalhador(?:a)?|tomador(?:a)?(?:\\sde\\sservicos)?|prestador(?:a)?(?:\\sde\\sservicos)?|patrao',
  'segurad[ao]s?|beneficiari[ao]s?|dependentes?|instituidor(?:a)?|pensionista|aposentad[ao]|servidor(?:a|es)?',
  'consumidor(?:a|es)?|fornecedor(?:a)?|vendedor(?:a|es)?|comprador(?:a|es)?|promitente|adquirente|mutuari[ao]s?|correntista',
  'inventariante|herdeir[ao]s?|falecid[ao]|de\\scujus|espolio\\sde|viuv[ao]|meeir[ao]|inventariad[ao]|testador(?:a)?',
  'alimentante|alimentad[ao]|genitor(?:a)?|mae|pai|companheir[ao]|espos[ao]|marido|ex-marido|ex-mulher|ex-espos[ao]|conjuge|menor|filh[ao]|padrasto|madrasta|avos?',
  'soci[ao]s?|acionistas?|administrador(?:a)?|franqueador(?:a)?|franquead[ao]|licenciante|recuperanda|falida|controlador(?:a)?',
  'contratante|contratad[ao]s?|noticiante|notificad[ao]|notificante|representante\\slegal|representad[ao]',
  'doador(?:a)?|donatari[ao]|cedente|cessionari[ao]|mandante|mandatari[ao]|outorgante|outorgad[ao]|curatelad[ao]|interditand[ao]|curador(?:a)?|condomin[ao]|vizinh[ao]|motorista|condutor(?:a)?|passageir[ao]|medic[ao]|candidat[ao]|prefeit[ao]|ex-prefeit[ao]|vereador(?:a)?|deputad[ao](?:\\sestadual|\\sfederal)?|autuad[ao]|contribuinte|partes?|nome|causador(?:a)?|responsavel|don[ao]|titular|deles|delas|chefe|gerente|licitante|impugnante|suscitante|suscitad[ao]|paciente',
].join('|');

/** What a company is; its name may begin with the same word. */
const corporate =
  'operadora|seguradora|construtora|incorporadora|concessionaria|fabricante|montadora|financeira|instituicao\\sfinanceira|companhia\\saerea|condominio|hotel|hospital|clinica|escola|empresa|loja';

/** Sources of patterns for what someone is in a case, in folded text; those of persons begin no name. */
export const personalRoles = `(?:${personal})`;
export const roles = `(?:${personal}|${corporate})`;
