/** IANA name of the zone where most readers are; used while the reader's own zone is not known. */
export const usualTimeZone = 'America/Sao_Paulo';
